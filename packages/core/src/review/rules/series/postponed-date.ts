import { isPaused, openPause, standingSessions } from "../../../group/index.js";
import { jsonPointer, type LocalDate, ours } from "../../../kernel/index.js";
import { defineRule } from "../../rule.js";

/** Whoever was to come to a postponed session waits for its new day. Our reading. */
export const postponedDate = defineRule<{ open: { date: LocalDate }; pause: { from: LocalDate } }>()({
  id: "series/postponed-date",
  scopes: [{ strength: "should" }],
  sources: [ours("whoever was to come wants to know when the session is held instead")],
  check(group, report) {
    const waiting = standingSessions(group).filter(({ status }) => status === "postponed");
    for (const session of waiting.filter((each) => !isPaused(group, each))) {
      report.wrong("open", jsonPointer("sessions", session.key, "postponed"), { date: session.local.date });
    }
    const pause = openPause(group);
    if (pause !== undefined && waiting.some((each) => isPaused(group, each))) {
      report.wrong("pause", jsonPointer("schedule", "breaks", pause.index), { from: pause.from });
    }
  },
});
