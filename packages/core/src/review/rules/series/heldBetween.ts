import { type LocalDate, yearOf } from "../../../kernel/index.js";
import { datedAnew } from "../../examples/datedAnew.js";
import type { LoosePlan } from "../../examples/ruleExamples.js";

/**
 * A plan begun on another day. A count of sessions stays; open meetings that end by date go on until `last`, so that they
 * do not run into what the example does not mean to show.
 */
export function heldBetween(plan: LoosePlan, start: LocalDate, last: LocalDate): LoosePlan {
  const organisation = { ...plan.organisation, actionPlan: yearOf(start) };
  return datedAnew({ ...plan, organisation }, { start, ...(endsByDate(plan) && { until: last }) });
}

function endsByDate({ format, schedule }: LoosePlan): boolean {
  return format === "open-meetings" && schedule.ongoing === undefined && schedule.count === undefined;
}
