import { requirePlan } from "../input/loadPlan.js";
import { sessionOf } from "../input/sessionOf.js";
import type { Invocation } from "../invocation.js";
import { pageFormats } from "../output/pageFormats.js";
import { deliverLegibly, pageIn, refuseOnTerminal } from "../output/pages.js";
import type { ExitCode } from "../refusal.js";
import type { Declare } from "../usage/prepare.js";
import { oneOf } from "../usage/values.js";

interface Options {
  readonly session?: string;
  readonly format?: (typeof pageFormats)[number];
}

export const declareSlides: Declare = (command, words, prepare) => {
  const { help, commands } = words.texts;
  const { takes } = commands.slides;
  command
    .argument(`<${help.plan}>`, takes.plan)
    .option(`--session <${help.values.session}>`, takes.session)
    .option(`--format <${pageFormats.join("|")}>`, takes.format, oneOf("--format", pageFormats, words))
    .action(prepare(slides));
};

async function slides(invocation: Invocation, file: string, given: Options): Promise<ExitCode> {
  const { format = "md" } = given;
  refuseOnTerminal(invocation, format);
  const plan = await requirePlan(invocation, file);
  const { group, words } = plan;
  const session = sessionOf(plan, given.session, "piiri slides");
  const all = await words.all();
  const result = await pageIn(format, ({ slidesPage }) => slidesPage(group, session, all));
  await deliverLegibly(invocation, result, words.texts.commands.slides.written);
  return 0;
}
