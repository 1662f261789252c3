import { guide } from "../../../kernel/index.js";
import { defineRule } from "../../rule.js";

/** There is an address for questions and cancellations. Guide 5. */
export const contact = defineRule<{ none: Record<never, never> }>()({
  id: "registration/contact",
  scopes: [{ strength: "must", registered: true }],
  sources: [guide("5")],
  check({ registration }, report) {
    if (registration.contact === undefined) report.missing("none", "/registration/contact", {});
  },
});
