import { guide, law } from "../../../kernel/index.js";
import { defineRule } from "../../rule.js";

/** Those who have registered are told of coming groups only if they have said yes to it. Guide 6. */
export const consentForLaterNews = defineRule<{ toAll: Record<never, never> }>()({
  id: "registration/consent-for-later-news",
  scopes: [{ strength: "must" }],
  sources: [law("GDPR 6(1)(a)"), guide("6")],
  locked: true,
  check({ registration }, report) {
    if (registration.laterNews === "to-all") report.wrong("toAll", "/registration/laterNews", {}, "with-consent");
  },
});
