import { heldSessions } from "../../../group/index.js";
import { guide, type LocalTime, weekdayOf, weekend } from "../../../kernel/index.js";
import { defineRule } from "../../rule.js";
import { atTheirTimes } from "./atTheirTimes.js";

/** People at work can come in the evening or at the weekend. Guide 3; the hour is ours. */
export const audienceHours = defineRule<{ early: { time: LocalTime; from: LocalTime } }>()({
  id: "series/audience-hours",
  scopes: [{ strength: "may" }],
  sources: [guide("3"), ({ profile }) => profile.hours.workdayEnds],
  outsideReadiness: "a hint; those who come may prefer the daytime",
  check(group, report) {
    const from = group.profile.hours.workdayEnds.value;
    if (group.audience?.occupation !== "working") return;
    const onWeekdays = heldSessions(group).filter(({ local }) => !weekend.includes(weekdayOf(local.date)));
    for (const { path, time } of atTheirTimes(group, onWeekdays)) {
      if (time < from) report.wrong("early", path, { time, from });
    }
  },
});
