import { ruleExamples } from "../../examples/ruleExamples.js";

export const coOrganisersExamples = ruleExamples({
  rule: "platform/co-organisers",
  of: ["closed-group", "open-meetings", "single-event"],
  break: (plan) => ({ ...plan, platform: { ...plan.platform, coOrganisers: [] } }),
});
