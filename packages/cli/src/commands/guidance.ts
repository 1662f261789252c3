import { guidance as guidanceOf } from "@piiri/core/support";
import { requirePlan } from "../input/loadPlan.js";
import type { Invocation } from "../invocation.js";
import { asJson } from "../output/deliver.js";
import { pageFormats } from "../output/pageFormats.js";
import { deliverLegibly, pageIn, refuseOnTerminal } from "../output/pages.js";
import type { ExitCode } from "../refusal.js";
import type { AllWords } from "../texts/words.js";
import type { Declare } from "../usage/prepare.js";
import { oneOf } from "../usage/values.js";

const formats = [...pageFormats, "json"] as const;

interface Options {
  readonly format?: (typeof formats)[number];
}

export const declareGuidance: Declare = (command, words, prepare) => {
  const { help, commands } = words.texts;
  const { takes } = commands.guidance;
  command
    .argument(`<${help.plan}>`, takes.plan)
    .option(`--format <${formats.join("|")}>`, takes.format, oneOf("--format", formats, words))
    .action(prepare(guidance));
};

async function guidance(invocation: Invocation, file: string, given: Options): Promise<ExitCode> {
  const { format = invocation.options.json ? "json" : "md" } = given;
  refuseOnTerminal(invocation, format);
  const { group, words } = await requirePlan(invocation, file);
  const all = await words.all();
  const result =
    format === "json"
      ? asJson({ turnTo: group.people.supportInDifficulty ?? null, situations: forPrograms(all) })
      : await pageIn(format, ({ guidancePage }) => guidancePage(group, all));
  await deliverLegibly(invocation, result, words.texts.commands.guidance.written);
  return 0;
}

function forPrograms({ support }: AllWords): unknown {
  return guidanceOf().map(({ situation, sources }) => ({
    id: situation,
    name: support.situations[situation].name,
    helps: support.situations[situation].helps,
    sources: sources.map(({ document, section }) => ({ document, section })),
  }));
}
