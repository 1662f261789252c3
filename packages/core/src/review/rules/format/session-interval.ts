import { meetsAgain, seriesFormats } from "../../../format/index.js";
import { jsonPointer } from "../../../kernel/index.js";
import { intervalInWeeks } from "../../../series/index.js";
import { defineRule, type Practice } from "../../rule.js";

type Interval = { weeks: number; least: number; most: number };

/** A group meets so often that people stay together, and so seldom that they find the time. Guide 3. */
export const sessionInterval = defineRule<{ often: Interval; seldom: Interval }>()({
  id: "format/session-interval",
  scopes: [{ strength: "should", formats: seriesFormats, ongoing: false }],
  sources: [(practice) => practiceOf(practice)?.intervalWeeks, (practice) => practiceOf(practice)?.intervalWeeksMost],
  check(group, report) {
    const practice = practiceOf(group);
    if (practice === undefined) return;
    const { intervalWeeks, intervalWeeksMost } = practice;
    const { rhythm, extent } = group.schedule;
    rhythm.forEach((phase, index) => {
      const interval = { weeks: intervalInWeeks(phase), least: intervalWeeks.value, most: intervalWeeksMost.value };
      const path = jsonPointer("schedule", "rhythm", index, "interval");
      // Where the last day stands, other weeks give other sessions: what is decided of them would fall away.
      // Several weekdays in a week are not made fewer by other weeks.
      const isSingle = phase.kind === "weekly" && (phase.weekdays ?? []).length <= 1;
      const isCounted = isSingle && extent.kind === "count";
      const { least, most } = interval;
      if (interval.weeks < least) report.wrong("often", path, interval, isCounted ? least : undefined);
      if (interval.weeks > most) report.wrong("seldom", path, interval, isCounted ? most : undefined);
    });
  },
});

function practiceOf(group: Practice) {
  return meetsAgain(group) ? group.profile.formats[group.format] : undefined;
}
