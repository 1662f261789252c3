import { guide, law } from "../../../kernel/index.js";
import { defineRule } from "../../rule.js";

/** The form leads to the privacy notice, so that people know what becomes of what they write. Guide 5. */
export const privacyNotice = defineRule<{ none: Record<never, never> }>()({
  id: "registration/privacy-notice",
  scopes: [{ strength: "must", registered: true, attached: true }],
  sources: [law("GDPR 13"), guide("5")],
  locked: true,
  check({ registration }, report) {
    if (registration.privacyNotice === undefined) report.missing("none", "/registration/privacyNotice", {});
  },
});
