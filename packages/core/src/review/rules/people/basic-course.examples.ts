import { ruleExamples } from "../../examples/ruleExamples.js";
import { changeTraining } from "./changeFirstFacilitator.js";

export const basicCourseExamples = ruleExamples({
  rule: "people/basic-course",
  of: ["closed-group", "open-meetings", "single-event", "local-group"],
  break: (plan) => changeTraining(plan, { basicCourse: false }),
});
