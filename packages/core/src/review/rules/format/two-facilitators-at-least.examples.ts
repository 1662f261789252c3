import { type LoosePlan, ruleExamples } from "../../examples/ruleExamples.js";

export const twoFacilitatorsAtLeastExamples = ruleExamples({
  rule: "format/two-facilitators-at-least",
  of: ["closed-group", "open-meetings", "single-event", "local-group"],
  break: withOneFacilitator,
});

/** The one who is left has the others' tasks too. */
function withOneFacilitator(plan: LoosePlan): LoosePlan {
  const [only] = plan.people.facilitators;
  return {
    ...plan,
    people: { ...plan.people, facilitators: [only], technicalHost: only.id },
    ...(plan.platform && { platform: { ...plan.platform, organiser: only.id, coOrganisers: [] } }),
  };
}
