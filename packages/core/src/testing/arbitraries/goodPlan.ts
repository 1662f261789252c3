import * as fc from "fast-check";
import { resolvePlan } from "../../group/index.js";
import { daysBetween, type LocalDate, type LocalTime, type Weekday, weekdayOf, yearOf } from "../../kernel/index.js";
import { type GroupPlan, parsePlan } from "../../plan/index.js";
import { guideRules, reviewGroup } from "../../review/index.js";
import { type GoodPlanKind, goodPlans } from "../../rule-examples/index.js";
import { shiftDates } from "../shiftDates.js";
import { localDate } from "./dates.js";
import { line } from "./texts.js";

/**
 * A published plan of a kind that follows all good practice: no warning, no error. Dates, hours, lengths and names vary.
 *
 * @example
 * ```ts
 * import { guideRules, resolvePlanOrThrow, reviewGroup } from "@piiri/core";
 * import { arbitraries } from "@piiri/core/testing";
 * import * as fc from "fast-check";
 *
 * const isGood = fc.property(arbitraries.goodPlan("closed-group"), (plan) =>
 *   reviewGroup(resolvePlanOrThrow(plan), { rules: guideRules }).every(({ severity }) => severity === "info"),
 * );
 * fc.assert(isGood, { numRuns: 10 });
 * ```
 */
export function goodPlan(kind: GoodPlanKind): fc.Arbitrary<GroupPlan> {
  return fc
    .record({
      start: localDate("2024-01-01", "2033-12-31").filter((date) => !weekend.has(weekdayOf(date))),
      time: fc.constantFrom<LocalTime>("17:00", "17:30", "18:00", "18:30", "19:00"),
      duration: fc.constantFrom(90, 95, 100, 105, 110, 115, 120),
      title: line(60),
      publicName: line(60),
    })
    .map((drawn) => parsePlan(onOtherDays(goodPlans[kind], drawn)).unwrapOr(undefined))
    .filter((plan) => plan !== undefined && isAsGood(plan, goodPlans[kind]))
    .map((plan) => plan as GroupPlan);
}

const weekend: ReadonlySet<Weekday> = new Set(["saturday", "sunday"]);

interface Drawn {
  readonly start: LocalDate;
  readonly time: LocalTime;
  readonly duration: number;
  readonly title: string;
  readonly publicName: string;
}

/** The same plan made for another season: what was decided before its start was decided as long before. */
function onOtherDays(original: GroupPlan, { start, time, duration, ...names }: Drawn) {
  const { organisation, schedule, ...plan } = shiftDates(original, daysBetween(original.schedule.start, start));
  return {
    ...plan,
    ...names,
    organisation: { ...organisation, actionPlan: yearOf(start) },
    schedule: { ...schedule, time, duration },
  };
}

/** Whether a plan has findings of no other rule than the plan that it was made from: holidays and seasons differ. */
function isAsGood(plan: GroupPlan, original: GroupPlan): boolean {
  const allowed = rulesReporting(original);
  return (
    allowed !== undefined &&
    [...(rulesReporting(plan) ?? [undefined])].every((rule) => rule !== undefined && allowed.has(rule))
  );
}

function rulesReporting(plan: GroupPlan): ReadonlySet<string> | undefined {
  return resolvePlan(plan, undefined, { today: plan.schedule.start })
    .map((group) => new Set(reviewGroup(group, { rules: guideRules }).map(({ ruleId }) => ruleId)))
    .unwrapOr(undefined);
}
