import { isBySeason } from "../../../format/index.js";
import { addDays, weekInDays } from "../../../kernel/index.js";
import type { LoosePlan } from "../../examples/ruleExamples.js";

/** Registration that opens only when the first session is near. */
export function openingLate(plan: LoosePlan): object {
  const days = weekInDays;
  return isBySession(plan) ? { opensDaysBefore: days } : { opens: addDays(plan.schedule.start, -days) };
}

/** Registration that closes only when the session begins. */
export function closingLate(plan: LoosePlan): object {
  return isBySession(plan) ? { closesDaysBefore: 0 } : { closes: plan.schedule.start };
}

function isBySession({ format, membership }: LoosePlan): boolean {
  return isBySeason({ format }) && membership !== "replenished";
}
