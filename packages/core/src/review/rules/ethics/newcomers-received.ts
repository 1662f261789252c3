import { handbook } from "../../../kernel/index.js";
import { defineRule } from "../../rule.js";

/** Where newcomers join a group that goes on, it has agreed how they are received. Handbook 6.4. */
export const newcomersReceived = defineRule<{ none: Record<never, never> }>()({
  id: "ethics/newcomers-received",
  scopes: [{ strength: "should", ongoing: true, memberships: ["open", "replenished"] }],
  sources: [handbook("6.4")],
  check({ ethics: { newcomers = [] } }, report) {
    if (newcomers.length === 0) report.missing("none", "/ethics/newcomers", {});
  },
});
