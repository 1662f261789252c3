import { ruleExamples } from "../../examples/ruleExamples.js";
import { changeFirstFacilitator } from "./changeFirstFacilitator.js";

export const accountsForOfficersExamples = ruleExamples({
  rule: "people/accounts-for-officers",
  of: ["closed-group", "open-meetings", "single-event"],
  break: (plan) => changeFirstFacilitator(plan, { isElectedOfficer: false }),
});
