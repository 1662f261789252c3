import { guide, ours } from "../../../kernel/index.js";
import { defineRule } from "../../rule.js";

/** Where the system sends no confirmation, as Microsoft Forms does not, somebody does: else people wonder whether they are in. Guide 5. */
export const confirmation = defineRule<{ notByItself: Record<never, never>; none: Record<never, never> }>()({
  id: "registration/confirmation",
  scopes: [{ strength: "may", registered: true }],
  sources: [guide("5")],
  clauses: { none: { sources: [ours("who hears nothing wonders whether they are in"), guide("5")] } },
  outsideReadiness: "a possibility; the welcome message comes in any case",
  check({ registration: { system, confirmation: how } }, report) {
    if (system !== "microsoft-forms" || how === "by-hand") return;
    report.wrong(how === "by-system" ? "notByItself" : "none", "/registration/confirmation", {}, "by-hand");
  },
});
