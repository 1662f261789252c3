import { isBySeason } from "../../../format/index.js";
import { addDays, daysBetween, type LocalDate, yearOf } from "../../../kernel/index.js";
import { datedAnew } from "../../examples/datedAnew.js";
import type { LoosePlan } from "../../examples/ruleExamples.js";

/**
 * A plan begun on another day. A count of sessions stays; open meetings that end by date go on until `last`, so that they
 * do not run into what the example does not mean to show.
 */
export function heldBetween(plan: LoosePlan, start: LocalDate, last: LocalDate): LoosePlan {
  const organisation = { ...plan.organisation, actionPlan: yearOf(start) };
  const begun = { ...plan, organisation, ...livedFrom(plan, start) };
  return datedAnew(begun, { start, ...(endsByDate(plan) && { until: last }) });
}

function endsByDate({ format, schedule }: LoosePlan): boolean {
  return isBySeason({ format }) && schedule.ongoing === undefined && schedule.count === undefined;
}

/** The idea as long before the start as it was, the ground rules and the next evaluation as long after. */
function livedFrom({ lifecycle, groundRules, schedule }: LoosePlan, start: LocalDate): LoosePlan {
  if (lifecycle === undefined) return {};
  const days = daysBetween(schedule.start, start);
  const moved = (date: LocalDate | undefined) => date && addDays(date, days);
  return {
    groundRules: groundRules && {
      ...groundRules,
      agreedOn: moved(groundRules.agreedOn),
      nextLookOn: moved(groundRules.nextLookOn),
    },
    lifecycle: { ...lifecycle, ideaOn: moved(lifecycle.ideaOn), evaluateBy: moved(lifecycle.evaluateBy) },
  };
}
