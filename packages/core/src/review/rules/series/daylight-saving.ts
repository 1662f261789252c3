import { heldSessions } from "../../../group/index.js";
import { type LocalDate, ours } from "../../../kernel/index.js";
import { clockChanges } from "../../../series/index.js";
import { defineRule } from "../../rule.js";

/** The clocks change within the series. Sessions stay at their local time, and somebody comes an hour off. Our reading. */
export const daylightSaving = defineRule<{ changes: { dates: readonly LocalDate[] } }>()({
  id: "series/daylight-saving",
  scopes: [{ strength: "may" }],
  sources: [ours("after the clocks change somebody comes an hour off")],
  outsideReadiness: "worth knowing; the group meets at the same local time",
  check(group, report) {
    const dates = clockChanges(heldSessions(group)).map(({ local }) => local.date);
    if (dates.length > 0) report.noted("changes", "/schedule/time", { dates });
  },
});
