import {
  type BlueprintKind,
  blueprintKinds,
  blueprintLines,
  blueprintTable,
  type FormBlueprint,
  type FormTexts,
  formBlueprint,
} from "@piiri/adapters-forms";
import { type FeedbackAudience, feedbackInstrument } from "@piiri/core/feedback";
import { stringify } from "yaml";
import { tellOtherLanguages } from "../feedback/tellOtherLanguages.js";
import { requirePlan } from "../input/loadPlan.js";
import { formOf } from "../intake/formOf.js";
import type { IntakeCommandTexts } from "../intake/texts.js";
import type { Invocation } from "../invocation.js";
import { asJson } from "../output/deliver.js";
import { pageFormats } from "../output/pageFormats.js";
import { deliverLegibly, pageIn, refuseOnTerminal } from "../output/pages.js";
import { type ExitCode, Refusal } from "../refusal.js";
import { textsOf } from "../texts/words.js";
import { earlierPlan } from "../usage/planFirst.js";
import type { Declare } from "../usage/prepare.js";
import { oneOf } from "../usage/values.js";

const actions = ["blueprint", "paper", "table"] as const;
type Action = (typeof actions)[number];

const formats = ["text", ...pageFormats, "csv", "json"] as const;
type Format = (typeof formats)[number];

/** What each can be written as, first what it is unless told; what questions are asked is lines that are Markdown as well. */
const formatsOf: Readonly<Record<Action, readonly [Format, ...Format[]]>> = {
  blueprint: ["text", "md", "json"],
  paper: [...pageFormats, "json"],
  table: ["csv", "json"],
};

/** Whose feedback is asked: of these nobody knows who answered. */
const audienceOf: Readonly<Partial<Record<BlueprintKind, FeedbackAudience>>> = {
  feedback: "participants",
  "facilitator-feedback": "facilitators",
};

interface Options {
  readonly format?: Format;
  readonly plan?: string;
  readonly form?: string;
}

export const declareForms: Declare = (command, words, prepare) => {
  const { help, commands } = words.texts;
  const { takes } = commands.forms;
  command
    .argument(`<${actions.join("|")}>`, takes.action, oneOf(actions.join("|"), actions, words))
    .argument(`<${blueprintKinds.join("|")}>`, takes.kind, oneOf(blueprintKinds.join("|"), blueprintKinds, words))
    .argument(`[${help.plan}]`, takes.plan)
    .addOption(earlierPlan([help.plan, takes.plan]))
    .option(`--format <${formats.join("|")}>`, takes.format, oneOf("--format", formats, words))
    .option(`--form <${help.values.file}>`, takes.form)
    .action(prepare(forms));
};

async function forms(
  invocation: Invocation,
  action: Action,
  kind: BlueprintKind,
  file: string | undefined,
  { plan = file, form, ...given }: Options,
): Promise<ExitCode> {
  if (plan === undefined) {
    const example = `piiri forms ${action} ${kind} group.yaml`;
    throw new Refusal(invocation.words.texts.usage.planNeeded(example), { help: "piiri forms" });
  }
  const [usual] = formatsOf[action];
  const { format = invocation.options.json ? "json" : usual } = given;
  if (!formatsOf[action].includes(format)) {
    throw new Refusal(invocation.words.texts.usage.formatsOfAction(action, formatsOf[action]), { help: "piiri forms" });
  }
  refuseOnTerminal(invocation, format);
  const { group, words } = await requirePlan(invocation, plan);
  const before = await formOf({ ...invocation, words }, form, await textsOf("intake", words.language));
  const all = await words.all();
  if (kind in audienceOf) tellOtherLanguages(invocation, feedbackInstrument(group, audienceOf[kind]), all);
  const blueprint = formBlueprint(kind, group, all, {
    before: typeof before === "object" ? before : undefined,
  });
  const result = async () => {
    if (format === "json") return asJson(blueprint);
    if (format === "csv") return blueprintTable(blueprint, all.forms);
    if (action !== "paper" || format === "text")
      return asText(blueprint, all.forms, await textsOf("intake", words.language));
    return await pageIn(format, ({ paperFormPage }) =>
      paperFormPage(blueprint, all, { isNameless: kind in audienceOf || kind === "times" }),
    );
  };
  await deliverLegibly(invocation, await result(), words.texts.commands.forms.written);
  return 0;
}

function asText(form: FormBlueprint, forms: FormTexts, { blueprint }: IntakeCommandTexts): string {
  const { definition } = form;
  const mapping = definition === undefined ? [] : ["", blueprint.definition, "", stringify(definition).trimEnd()];
  return `${[...blueprintLines(form, forms), ...mapping].join("\n")}\n`;
}
