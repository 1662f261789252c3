import { heldSessions } from "../../../group/index.js";
import { type LocalTime, localTimeOf, minutesOfDay } from "../../../kernel/index.js";
import { defineRule } from "../../rule.js";
import { atTheirTimes } from "./atTheirTimes.js";

/** After a meeting that touches one, there is time to come home and calm down before the night. Our reading. */
export const tooLateInTheEvening = defineRule<{ late: { time: LocalTime; ends: LocalTime; by: LocalTime } }>()({
  id: "series/too-late-in-the-evening",
  scopes: [{ strength: "may" }],
  sources: [({ profile }) => profile.hours.eveningEnds],
  outsideReadiness: "a hint; those who come may prefer the evening",
  check(group, report) {
    const by = group.profile.hours.eveningEnds.value;
    for (const { path, time, duration } of atTheirTimes(group, heldSessions(group))) {
      const end = minutesOfDay(time) + duration;
      if (end > minutesOfDay(by)) report.wrong("late", path, { time, ends: localTimeOf(end), by });
    }
  },
});
