import { guide, law } from "../../../kernel/index.js";
import { defineRule } from "../../rule.js";

/** Only the facilitators and the organiser see who has registered. Guide 5. */
export const access = defineRule<{ none: Record<never, never>; others: Record<never, never> }>()({
  id: "registration/access",
  scopes: [{ strength: "must", registered: true }],
  sources: [guide("5"), law("GDPR 5(1)(f)")],
  locked: true,
  check({ registration }, report) {
    const at = "/registration/access";
    if (registration.access === undefined) report.missing("none", at, {});
    else if (registration.access.includes("others")) {
      const rest = registration.access.filter((who) => who !== "others");
      report.wrong("others", at, {}, rest.length > 0 ? rest : undefined);
    }
  },
});
