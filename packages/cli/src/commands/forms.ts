import {
  type BlueprintKind,
  blueprintKinds,
  blueprintLines,
  type FormBlueprint,
  type FormTexts,
  formBlueprint,
} from "@piiri/adapters-forms";
import { stringify } from "yaml";
import { requirePlan } from "../input/loadPlan.js";
import { formOf } from "../intake/formOf.js";
import type { IntakeCommandTexts } from "../intake/texts.js";
import type { Invocation } from "../invocation.js";
import { asJson } from "../output/deliver.js";
import { deliverLegibly } from "../output/pages.js";
import { type ExitCode, Refusal } from "../refusal.js";
import { textsOf } from "../texts/words.js";
import { earlierPlan } from "../usage/planFirst.js";
import type { Declare } from "../usage/prepare.js";
import { oneOf } from "../usage/values.js";

const actions = ["blueprint"] as const;

interface Options {
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
    .option(`--form <${help.values.file}>`, takes.form)
    .action(prepare(forms));
};

async function forms(
  invocation: Invocation,
  _action: (typeof actions)[number],
  kind: BlueprintKind,
  file: string | undefined,
  { plan = file, form }: Options,
): Promise<ExitCode> {
  if (plan === undefined) {
    const example = `piiri forms blueprint ${kind} group.yaml`;
    throw new Refusal(invocation.words.texts.usage.planNeeded(example), { help: "piiri forms" });
  }
  const { group, words } = await requirePlan(invocation, plan);
  const before = await formOf({ ...invocation, words }, form, await textsOf("intake", words.language));
  const all = await words.all();
  const blueprint = formBlueprint(kind, group, all, {
    before: typeof before === "object" ? before : undefined,
  });
  const result = invocation.options.json
    ? asJson(blueprint)
    : asText(blueprint, all.forms, await textsOf("intake", words.language));
  await deliverLegibly(invocation, result, words.texts.written.forms);
  return 0;
}

function asText(form: FormBlueprint, forms: FormTexts, { blueprint }: IntakeCommandTexts): string {
  const { definition } = form;
  const mapping = definition === undefined ? [] : ["", blueprint.definition, "", stringify(definition).trimEnd()];
  return `${[...blueprintLines(form, forms), ...mapping].join("\n")}\n`;
}
