import { facilitatorPath, openAssociationPoints, type PathStage } from "@piiri/core/path";
import { requirePlan } from "../input/loadPlan.js";
import { wallClock } from "../input/wallClock.js";
import type { Invocation } from "../invocation.js";
import { asJson } from "../output/deliver.js";
import { pageFormats } from "../output/pageFormats.js";
import { deliverLegibly, pageIn, refuseOnTerminal } from "../output/pages.js";
import type { ExitCode } from "../refusal.js";
import type { Declare } from "../usage/prepare.js";
import { oneOf } from "../usage/values.js";

const formats = [...pageFormats, "json"] as const;

interface Options {
  readonly format?: (typeof formats)[number];
}

export const declarePath: Declare = (command, words, prepare) => {
  const { help, commands } = words.texts;
  const { takes } = commands.path;
  command
    .argument(`<${help.plan}>`, takes.plan)
    .option(`--format <${formats.join("|")}>`, takes.format, oneOf("--format", formats, words))
    .action(prepare(path));
};

async function path(invocation: Invocation, file: string, given: Options): Promise<ExitCode> {
  const { format = invocation.options.json ? "json" : "md" } = given;
  refuseOnTerminal(invocation, format);
  const { group, words } = await requirePlan(invocation, file);
  const { date: today } = wallClock(invocation.now, group.schedule.timeZone);
  const all = await words.all();
  const result =
    format === "json"
      ? asJson({ steps: facilitatorPath(group, { today }).map(forPrograms), openPoints: openAssociationPoints(group) })
      : await pageIn(format, ({ pathPage }) => pathPage(group, all, { today }));
  await deliverLegibly(invocation, result, words.texts.commands.path.written);
  return 0;
}

function forPrograms({ step, state, due, lacking, source }: PathStage): unknown {
  return { step, state, due: due ?? null, lacking: lacking.map(({ id }) => id), source };
}
