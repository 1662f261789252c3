import { meetsAgain } from "../format/index.js";
import type { Group } from "../group/index.js";
import { addDays, weekInDays } from "../kernel/index.js";
import { guideProfile } from "../profile/index.js";
import type { Phase } from "../series/index.js";
import type { PlanPage } from "./planPage.js";
import type { DraftWords } from "./words.js";

/** When the group meets: what the practice supplies is in use, what only people can know is ready to be. */
export function writeSchedule(page: PlanPage, group: Group, { dates, draft }: DraftWords): void {
  const { schedule, format, profile, sessions } = group;
  const { comments } = draft;
  page
    .entry("", "schedule")
    .comment("  ", comments.start(format, dates.dateTime(schedule.start, schedule.time)))
    .entry("  ", "start", schedule.start)
    .entry("  ", "time", schedule.time)
    .gap()
    .comment("  ", comments.usual(profile.name === guideProfile.name ? undefined : profile.name))
    .entry("  ", "timeZone", schedule.timeZone)
    .comment("  ", comments.duration)
    .entry("  ", "duration", schedule.duration);
  if (!meetsAgain(group)) return;
  page.comment("  ", comments.rhythm).entry("  ", "rhythm");
  for (const phase of schedule.rhythm) writePhase(page, phase);
  if (schedule.extent.kind === "count") page.comment("  ", comments.count).entry("  ", "count", schedule.extent.count);
  if (schedule.extent.kind === "until") page.comment("  ", comments.until).entry("  ", "until", schedule.extent.until);
  if (schedule.extent.kind === "ongoing") page.comment("  ", comments.ongoing).entry("  ", "ongoing", true);
  page.comment("  ", comments.holidays).entry("  ", "holidays", schedule.holidays);
  const [, second, third] = sessions;
  if (schedule.skip.length > 0) {
    page.gap().comment("  ", comments.skip).entry("  ", "skip");
    for (const date of schedule.skip) page.item("    ", date);
  } else if (second !== undefined)
    page.gap().comment("  ", comments.skip).unused("  ", "skip:", `  - ${second.local.date}`);
  if (third !== undefined) {
    const { date } = third.local;
    page
      .gap()
      .comment("  ", comments.breaks)
      .unused("  ", "breaks:", `  - { from: ${date}, to: ${addDays(date, weekInDays)} }`);
  }
}

function writePhase(page: PlanPage, { kind, ...phase }: Phase): void {
  page.entry("    ", "- kind", kind);
  const { weekdays = [], ...figures } = { weekdays: undefined, ...phase };
  for (const [name, value] of Object.entries(figures)) page.entry("      ", name, value);
  if (weekdays.length > 0) page.entry("      ", "weekdays");
  for (const day of weekdays) page.item("        ", day);
}
