import { meetsSeldom } from "../../../group/index.js";
import { intervalInWeeks } from "../../../series/index.js";
import { defineRule } from "../../rule.js";

/**
 * A group that goes on meets often while people get to know each other, then about once a month, as daily life bears.
 * The group itself agrees on it. Handbook 4.4.
 */
export const earlyRhythm = defineRule<{ other: { least: number; most: number; weeks: number } }>()({
  id: "series/early-rhythm",
  scopes: [{ strength: "may", ongoing: true }],
  sources: [({ profile }) => profile.earlyRhythm.sessionsLeast, ({ profile }) => profile.earlyRhythm.weeks],
  outsideReadiness: "the group agrees on its rhythm itself",
  check(group, report) {
    const { schedule, profile } = group;
    // Where distances are long, a group may agree on a few whole days a year. Handbook 4.2.
    if (meetsSeldom(group)) return;
    const { sessionsLeast, sessionsMost, weeks, thenWeeksLeast, thenWeeksMost } = profile.earlyRhythm;
    const [first, ...later] = schedule.rhythm;
    const { times = 0 } = first;
    // Two weeks are the handbook's example of meeting more densely at first; every week is denser still.
    const beginsClosely =
      intervalInWeeks(first) <= weeks.value && times >= sessionsLeast.value && times <= sessionsMost.value;
    const goesOnMonthly = later
      .map(intervalInWeeks)
      .every((each) => each >= thenWeeksLeast.value && each <= thenWeeksMost.value);
    if (beginsClosely && goesOnMonthly) return;
    const data = { least: sessionsLeast.value, most: sessionsMost.value, weeks: weeks.value };
    report.wrong("other", "/schedule/rhythm", data);
  },
});
