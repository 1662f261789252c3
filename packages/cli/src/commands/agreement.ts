import type { Person } from "@piiri/core";
import { openAssociationPoints } from "@piiri/core/path";
import { type LoadedPlan, requirePlan } from "../input/loadPlan.js";
import type { Invocation } from "../invocation.js";
import { asJson } from "../output/deliver.js";
import { pageFormats } from "../output/pageFormats.js";
import { deliverLegibly, pageIn, refuseOnTerminal } from "../output/pages.js";
import { type ExitCode, Refusal } from "../refusal.js";
import type { Declare } from "../usage/prepare.js";
import { oneOf } from "../usage/values.js";

const formats = [...pageFormats, "json"] as const;

interface Options {
  readonly person?: string;
  readonly format?: (typeof formats)[number];
}

export const declareAgreement: Declare = (command, words, prepare) => {
  const { help, commands } = words.texts;
  const { takes } = commands.agreement;
  command
    .argument(`<${help.plan}>`, takes.plan)
    .option(`--person <${help.values.id}>`, takes.person)
    .option(`--format <${formats.join("|")}>`, takes.format, oneOf("--format", formats, words))
    .action(prepare(agreement));
};

async function agreement(invocation: Invocation, file: string, given: Options): Promise<ExitCode> {
  const { format = invocation.options.json ? "json" : "md" } = given;
  refuseOnTerminal(invocation, format);
  const plan = await requirePlan(invocation, file);
  const { group, words } = plan;
  const person = given.person === undefined ? undefined : personOf(plan, given.person);
  const all = await words.all();
  const result =
    format === "json"
      ? asJson({
          people: (person === undefined ? group.people.facilitators : [person]).map(({ id }) => id),
          commitments: group.ethics.commitments,
          openPoints: openAssociationPoints(group),
        })
      : await pageIn(format, ({ facilitatorAgreementPage }) => facilitatorAgreementPage(group, all, { person }));
  await deliverLegibly(invocation, result, words.texts.commands.agreement.written);
  return 0;
}

function personOf({ group, words }: LoadedPlan, id: string): Person {
  const known = group.people.facilitators;
  const person = known.find((each) => each.id === id);
  if (person !== undefined) return person;
  const ids = known.map((each) => each.id);
  throw new Refusal(words.texts.agreement.unknownPerson(id, ids));
}
