import type { Instant, LocalDate } from "@piiri/core";
import { tasksToCalendar } from "@piiri/core/ical";
import { timeline as timelineOf } from "@piiri/core/timeline";
import { requirePlan } from "../input/loadPlan.js";
import { wallClock } from "../input/wallClock.js";
import type { Invocation } from "../invocation.js";
import { asJson } from "../output/deliver.js";
import { pageFormats } from "../output/pageFormats.js";
import { deliverLegibly, pageIn, refuseOnTerminal, styleOfResult } from "../output/pages.js";
import type { ExitCode } from "../refusal.js";
import { textsOf } from "../texts/words.js";
import { jsonTimeline } from "../timeline/jsonTimeline.js";
import { textTimeline } from "../timeline/textTimeline.js";
import type { Declare } from "../usage/prepare.js";
import { date, oneOf } from "../usage/values.js";

const formats = ["text", "json", "svg", ...pageFormats, "ics"] as const;

interface Options {
  readonly format?: (typeof formats)[number];
  readonly horizon?: LocalDate;
}

export const declareTimeline: Declare = (command, words, prepare) => {
  const { help, commands } = words.texts;
  const { takes } = commands.timeline;
  command
    .argument(`<${help.plan}>`, takes.plan)
    .option(`--format <${formats.join("|")}>`, takes.format, oneOf("--format", formats, words))
    .option(`--horizon <${help.values.date}>`, takes.horizon, date("--horizon", words))
    .action(prepare(timeline));
};

async function timeline(invocation: Invocation, file: string, given: Options): Promise<ExitCode> {
  const { format = invocation.options.json ? "json" : "text", horizon } = given;
  refuseOnTerminal(invocation, format);
  const { group, words } = await requirePlan(invocation, file, { horizon });
  const today = wallClock(invocation.now, group.schedule.timeZone).date;
  const tasks = timelineOf(group, { today });
  const all = await words.all();
  await deliverLegibly(invocation, await result(), words.texts.commands.timeline.written);
  return 0;

  async function result(): Promise<string | Uint8Array> {
    if (format === "text") {
      const { away } = await textsOf("next", words.language);
      return textTimeline(tasks, all, { style: styleOfResult(invocation), away: (date) => away(date, today) });
    }
    if (format === "json") return asJson(jsonTimeline(tasks, all));
    if (format === "ics") {
      const now = `${invocation.now.toISOString().slice(0, 19)}Z` as Instant;
      return tasksToCalendar(group, tasks, all, { now });
    }
    if (format === "svg") {
      const { timelinePicture, toSvg } = await import("@piiri/documents");
      return toSvg(timelinePicture(group, tasks, all, today));
    }
    return pageIn(format, ({ timelinePage }) => timelinePage(group, tasks, all, { today }));
  }
}
