import { guide } from "../../../kernel/index.js";
import { defineRule } from "../../rule.js";

/** Facilitators see what participants do not, and answers are read against what they saw. Guide 3. */
export const facilitatorsToo = defineRule<{ notAsked: Record<never, never>; unsaid: Record<never, never> }>()({
  id: "feedback/facilitators-too",
  scopes: [{ strength: "may", attached: true }],
  sources: [guide("3")],
  outsideReadiness: "a possibility; feedback is what participants are asked for",
  check({ feedback }, report) {
    const path = "/feedback/asksFacilitators";
    if (feedback.asksFacilitators === undefined) report.missing("unsaid", path, {}, true);
    else if (!feedback.asksFacilitators) report.wrong("notAsked", path, {}, true);
  },
});
