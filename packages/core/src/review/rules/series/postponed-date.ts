import { standingSessions } from "../../../group/index.js";
import { jsonPointer, type LocalDate, ours } from "../../../kernel/index.js";
import { defineRule } from "../../rule.js";

/** Whoever was to come to a postponed session waits for its new day. Our reading. */
export const postponedDate = defineRule<{ open: { date: LocalDate } }>()({
  id: "series/postponed-date",
  scopes: [{ strength: "should" }],
  sources: [ours("whoever was to come wants to know when the session is held instead")],
  check(group, report) {
    for (const { key, local, status } of standingSessions(group)) {
      if (status === "postponed") report.wrong("open", jsonPointer("sessions", key, "postponed"), { date: local.date });
    }
  },
});
