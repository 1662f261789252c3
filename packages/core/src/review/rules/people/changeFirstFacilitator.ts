import type { LoosePlan } from "../../examples/ruleExamples.js";

/** A plan in which something else is said of its first facilitator. */
export function changeFirstFacilitator(plan: LoosePlan, change: Readonly<Record<string, unknown>>): LoosePlan {
  const [first, ...others] = plan.people.facilitators;
  return { ...plan, people: { ...plan.people, facilitators: [{ ...first, ...change }, ...others] } };
}

/** A plan in which something else is said of its first facilitator's equipment. */
export function changeEquipment(plan: LoosePlan, change: Readonly<Record<string, unknown>>): LoosePlan {
  const [first] = plan.people.facilitators;
  return changeFirstFacilitator(plan, { equipment: { ...first.equipment, ...change } });
}

/** A plan in which something else is said of its first facilitator's training. */
export function changeTraining(plan: LoosePlan, change: Readonly<Record<string, unknown>>): LoosePlan {
  const [first] = plan.people.facilitators;
  return changeFirstFacilitator(plan, { training: { ...first.training, ...change } });
}
