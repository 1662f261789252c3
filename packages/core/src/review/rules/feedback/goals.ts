import { guide } from "../../../kernel/index.js";
import { defineRule } from "../../rule.js";

/** What the group is to give people is known, and the survey asks how far it did. Guide 3. */
export const goals = defineRule<{ none: Record<never, never> }>()({
  id: "feedback/goals",
  scopes: [{ strength: "should", attached: true }],
  sources: [guide("3")],
  check({ feedback }, report) {
    const { goals: stated = [] } = feedback;
    if (stated.length === 0) report.missing("none", "/feedback/goals", {});
  },
});
