import { guide } from "../../../kernel/index.js";
import { defineRule } from "../../rule.js";

/** Somebody gathers the answers: the coordinator, the contact person or a facilitator. Guide 3. */
export const whoCollects = defineRule<{ nobody: Record<never, never> }>()({
  id: "feedback/who-collects",
  scopes: [{ strength: "should", attached: true }],
  sources: [guide("Liite 3"), guide("3")],
  check({ feedback }, report) {
    if (feedback.collectedBy === undefined) report.missing("nobody", "/feedback/collectedBy", {});
  },
});
