import { guide } from "../../../kernel/index.js";
import { defineRule } from "../../rule.js";

/** Links and QR codes lead to the page that tells of the group, not straight to the form: one wants to know first. Guide 5. */
export const informationPage = defineRule<{
  none: Record<never, never>;
  noPage: Record<never, never>;
  straightToForm: Record<never, never>;
}>()({
  id: "registration/information-page",
  scopes: [{ strength: "should", registered: true }],
  sources: [guide("5")],
  check({ registration, informationPage: page }, report) {
    const at = "/registration/linksLeadTo";
    if (registration.linksLeadTo === undefined) report.missing("none", at, {});
    else if (registration.linksLeadTo === "form") {
      report.wrong("straightToForm", at, {}, page === undefined ? undefined : "information-page");
    } else if (page === undefined) report.missing("noPage", "/informationPage", {});
  },
});
