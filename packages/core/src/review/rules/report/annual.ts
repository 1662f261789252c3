import { guide } from "../../../kernel/index.js";
import { defineRule } from "../../rule.js";

/** The group has a place in the annual report, where others see what peer support gives. Guide 3. */
export const annual = defineRule<{ leftOut: Record<never, never> }>()({
  id: "report/annual",
  scopes: [{ strength: "may", associations: true }],
  sources: [({ profile }) => profile.report.inAnnualReport, guide("Liite 3")],
  check(group, report) {
    const isAdvised = group.profile.report.inAnnualReport.value;
    if (isAdvised && !group.report.inAnnualReport) report.wrong("leftOut", "/report/inAnnualReport", {}, true);
  },
});
