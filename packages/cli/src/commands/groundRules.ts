import { groundRulesOf, waysOfWelcome } from "@piiri/core/ethics";
import type { EthicsReader } from "@piiri/documents";
import { type LoadedPlan, requirePlan } from "../input/loadPlan.js";
import type { Invocation } from "../invocation.js";
import { asJson } from "../output/deliver.js";
import { pageFormats } from "../output/pageFormats.js";
import { deliverLegibly, pageIn, refuseOnTerminal } from "../output/pages.js";
import type { ExitCode } from "../refusal.js";
import type { Declare } from "../usage/prepare.js";
import { oneOf } from "../usage/values.js";

const readers = ["participants", "newcomers", "facilitators"] as const satisfies readonly EthicsReader[];
const formats = [...pageFormats, "json"] as const;

interface Options {
  readonly for?: EthicsReader;
  readonly format?: (typeof formats)[number];
}

export const declareGroundRules: Declare = (command, words, prepare) => {
  const { help, commands } = words.texts;
  const { takes } = commands["ground-rules"];
  command
    .argument(`<${help.plan}>`, takes.plan)
    .option(`--for <${readers.join("|")}>`, takes.for, oneOf("--for", readers, words))
    .option(`--format <${formats.join("|")}>`, takes.format, oneOf("--format", formats, words))
    .action(prepare(groundRules));
};

async function groundRules(invocation: Invocation, file: string, given: Options): Promise<ExitCode> {
  const { for: reader = "participants", format = invocation.options.json ? "json" : "md" } = given;
  refuseOnTerminal(invocation, format);
  const { group, words } = await requirePlan(invocation, file);
  const all = await words.all();
  const result =
    format === "json"
      ? asJson(forPrograms(group, all.ethics))
      : await pageIn(format, ({ groundRulesPage }) => groundRulesPage(group, reader, all));
  await deliverLegibly(invocation, result, words.texts.commands["ground-rules"].written);
  return 0;
}

function forPrograms(group: LoadedPlan["group"], texts: Parameters<typeof groundRulesOf>[1]): unknown {
  const { ethics, groundRules: stated } = group;
  return {
    agreedOn: stated?.agreedOn ?? null,
    nextLookOn: stated?.nextLookOn ?? null,
    rules: groundRulesOf(group, texts).map(({ topic, text }) => ({ topic: topic ?? null, text })),
    told: ethics.told.map((id) => ({ id, text: texts.told[id] })),
    commitments: ethics.commitments.map((id) => ({ id, text: texts.commitments[id] })),
    newcomers: waysOfWelcome(group).map((id) => ({ id, text: texts.welcoming[id] })),
    confidentialityAgreedOn: ethics.confidentialityAgreedOn ?? null,
  };
}
