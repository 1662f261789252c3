import { guideProfile } from "../../../profile/index.js";
import { type LoosePlan, ruleExamples } from "../../examples/ruleExamples.js";

export const facilitatorCountExamples = ruleExamples({
  rule: "format/facilitator-count",
  of: ["closed-group", "open-meetings", "single-event", "local-group"],
  break: (plan) => withFacilitators(plan, mostOf(plan) + 1),
});

function mostOf(plan: LoosePlan): number {
  return guideProfile.formats[plan["format"] as keyof typeof guideProfile.formats].facilitatorsMost.value;
}

function withFacilitators(plan: LoosePlan, count: number): LoosePlan {
  const [first, ...others] = plan.people.facilitators;
  const more = Array.from({ length: count - others.length - 1 }, (_, index) => ({
    ...first,
    id: `another-${index + 1}`,
    name: `Another example ${index + 1}`,
  }));
  return { ...plan, people: { ...plan.people, facilitators: [first, ...others, ...more] } };
}
