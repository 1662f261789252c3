import { addDays } from "../../../kernel/index.js";
import { guideProfile } from "../../../profile/index.js";
import { ruleExamples } from "../../examples/ruleExamples.js";

const workDays = guideProfile.closedGroupWorkDays.value;

export const weeklyLoadExamples = ruleExamples({
  rule: "people/weekly-load",
  of: ["closed-group"],
  break: (plan) => ({
    ...plan,
    organisation: { ...plan.organisation, preparationStarts: addDays(plan.schedule.start, -workDays) },
  }),
});
