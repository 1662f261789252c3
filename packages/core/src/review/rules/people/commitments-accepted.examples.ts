import { ruleExamples } from "../../examples/ruleExamples.js";
import { changeFirstFacilitator } from "./changeFirstFacilitator.js";

export const commitmentsAcceptedExamples = ruleExamples({
  rule: "people/commitments-accepted",
  of: ["closed-group", "open-meetings", "single-event", "local-group"],
  break: (plan) => changeFirstFacilitator(plan, { commitmentsAccepted: undefined }),
});
