import { heldSessions } from "../../../group/index.js";
import { guide } from "../../../kernel/index.js";
import { defineRule } from "../../rule.js";

/** A closed group meets six times: long enough to ripen, short enough to commit to. Guide 3. */
export const sessionCount = defineRule<{ other: { count: number; advised: number } }>()({
  id: "format/session-count",
  scopes: [{ strength: "should", formats: ["closed-group"], ongoing: false }],
  sources: [guide("3")],
  check(group, report) {
    const advised = group.profile.formats["closed-group"].sessions.value;
    const count = heldSessions(group).length;
    const path = group.schedule.extent.kind === "until" ? "/schedule/until" : "/schedule/count";
    if (count !== advised) report.wrong("other", path, { count, advised });
  },
});
