import { handbook } from "../../../kernel/index.js";
import { defineRule } from "../../rule.js";

/** In a replenished group it is agreed when newcomers join, so that they are expected. Handbook 4. */
export const replenishTimes = defineRule<{ none: Record<never, never> }>()({
  id: "lifecycle/replenish-times",
  scopes: [{ strength: "should", memberships: ["replenished"] }],
  sources: [handbook("4.2")],
  check({ lifecycle: { newcomersJoin = [] } }, report) {
    if (newcomersJoin.length === 0) report.missing("none", "/lifecycle/newcomersJoin", {});
  },
});
