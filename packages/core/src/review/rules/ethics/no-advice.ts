import { leadingOf } from "../../../group/index.js";
import { guide, handbook } from "../../../kernel/index.js";
import { defineRule } from "../../rule.js";

/** Facilitators commit themselves to giving no advice on treatment: what helped one may harm another. Guide 2. */
export const noAdvice = defineRule<{ leftOut: Record<never, never> }>()({
  id: "ethics/no-advice",
  scopes: [
    { strength: "must", venue: "online" },
    { strength: "must", venue: "in-person", sources: [handbook("4.5")] },
  ],
  locked: true,
  sources: [guide("2")],
  check(group, report) {
    const { ethics } = group;
    // Whoever leads by profession brings what they know by it along. Handbook 4.2.
    if (leadingOf(group) === "professional") return;
    if (ethics.commitments.includes("no-advice")) return;
    report.wrong("leftOut", "/ethics/commitments", {}, [...ethics.commitments, "no-advice"]);
  },
});
