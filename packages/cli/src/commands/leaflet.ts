import { requirePlan } from "../input/loadPlan.js";
import type { Invocation } from "../invocation.js";
import { pageFormats } from "../output/pageFormats.js";
import { deliverLegibly, pageIn, refuseOnTerminal } from "../output/pages.js";
import type { ExitCode } from "../refusal.js";
import type { Declare } from "../usage/prepare.js";
import { oneOf } from "../usage/values.js";

interface Options {
  readonly format?: (typeof pageFormats)[number];
}

export const declareLeaflet: Declare = (command, words, prepare) => {
  const { help, commands } = words.texts;
  const { takes } = commands.leaflet;
  command
    .argument(`<${help.plan}>`, takes.plan)
    .option(`--format <${pageFormats.join("|")}>`, takes.format, oneOf("--format", pageFormats, words))
    .action(prepare(leaflet));
};

async function leaflet(invocation: Invocation, file: string, given: Options): Promise<ExitCode> {
  const { format = "md" } = given;
  refuseOnTerminal(invocation, format);
  const { group, words } = await requirePlan(invocation, file);
  const all = await words.all();
  const result = await pageIn(format, ({ leafletPage }) => leafletPage(group, all));
  await deliverLegibly(invocation, result, words.texts.commands.leaflet.written);
  return 0;
}
