import { type Group, guideProfile } from "@piiri/core";
import type { Words } from "../texts/words.js";
import { daysAfter } from "./daysAfter.js";
import type { PlanPage } from "./planPage.js";

/** When the group meets: what the practice supplies is in use, what only people can know is ready to be. */
export function writeSchedule(page: PlanPage, group: Group, { catalogue, texts: { draft } }: Words): void {
  const { schedule, format, profile, sessions } = group;
  const { comments } = draft;
  page
    .entry(0, "schedule")
    .comment(2, comments.start(format, catalogue.dates.dateTime(schedule.start, schedule.time)))
    .entry(2, "start", schedule.start)
    .entry(2, "time", schedule.time)
    .gap()
    .comment(2, comments.usual(profile.name === guideProfile.name ? undefined : profile.name))
    .entry(2, "timeZone", schedule.timeZone)
    .comment(2, comments.duration)
    .entry(2, "duration", schedule.duration);
  if (format === "single-event") return;
  const [phase] = schedule.rhythm;
  page
    .comment(2, comments.rhythm)
    .entry(2, "rhythm")
    .entry(4, "- kind", phase.kind)
    .entry(6, "interval", phase.interval);
  if (schedule.extent.kind === "count") page.comment(2, comments.count).entry(2, "count", schedule.extent.count);
  if (schedule.extent.kind === "until") page.comment(2, comments.until).entry(2, "until", schedule.extent.until);
  page.comment(2, comments.holidays).entry(2, "holidays", schedule.holidays);
  const [, second, third] = sessions;
  if (second !== undefined) page.gap().comment(2, comments.skip).unused(2, "skip:", `  - ${second.local.date}`);
  if (third !== undefined) {
    const { date } = third.local;
    page
      .gap()
      .comment(2, comments.breaks)
      .unused(2, "breaks:", `  - { from: ${date}, to: ${daysAfter(date, 7)} }`);
  }
}
