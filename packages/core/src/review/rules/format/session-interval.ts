import { jsonPointer } from "../../../kernel/index.js";
import { intervalInWeeks } from "../../../series/index.js";
import { defineRule } from "../../rule.js";

type Interval = { weeks: number; least: number; most: number };

/** A group meets so often that people stay together, and so seldom that they find the time. Guide 3. */
export const sessionInterval = defineRule<{ often: Interval; seldom: Interval }>()({
  id: "format/session-interval",
  scopes: [{ strength: "should", formats: ["closed-group", "open-meetings"], ongoing: false }],
  sources: [
    ({ profile, format }) => (format === "single-event" ? undefined : profile.formats[format].intervalWeeks),
    ({ profile, format }) => (format === "single-event" ? undefined : profile.formats[format].intervalWeeksMost),
  ],
  check({ format, schedule, profile }, report) {
    if (format === "single-event") return;
    const { intervalWeeks, intervalWeeksMost } = profile.formats[format];
    schedule.rhythm.forEach((phase, index) => {
      const interval = { weeks: intervalInWeeks(phase), least: intervalWeeks.value, most: intervalWeeksMost.value };
      const path = jsonPointer("schedule", "rhythm", index, "interval");
      // Where the last day stands, other weeks give other sessions: what is decided of them would fall away.
      const isCounted = phase.kind === "weekly" && schedule.extent.kind === "count";
      const { least, most } = interval;
      if (interval.weeks < least) report.wrong("often", path, interval, isCounted ? least : undefined);
      if (interval.weeks > most) report.wrong("seldom", path, interval, isCounted ? most : undefined);
    });
  },
});
