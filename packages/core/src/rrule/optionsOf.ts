import { match } from "ts-pattern";
import { weekdays } from "../kernel/index.js";
import type { Phase } from "../series/index.js";
import { type Options, RRule } from "./library.js";

const byWeekday = [RRule.MO, RRule.TU, RRule.WE, RRule.TH, RRule.FR, RRule.SA, RRule.SU] as const;

/** A phase of a rhythm as rrule takes it. */
export function optionsOf(phase: Phase): Partial<Options> {
  const { interval } = phase;
  return match(phase)
    .with({ kind: "weekly" }, ({ weekdays: days }) => ({
      freq: RRule.WEEKLY,
      interval,
      ...(days !== undefined && { byweekday: days.flatMap((day) => byWeekday[weekdays.indexOf(day)] ?? []) }),
    }))
    .with({ kind: "monthly-by-date" }, ({ day }) => ({ freq: RRule.MONTHLY, interval, bymonthday: day }))
    .with({ kind: "monthly-by-weekday" }, ({ nth, weekday }) => {
      const day = byWeekday[weekdays.indexOf(weekday)]?.nth(nth);
      return { freq: RRule.MONTHLY, interval, ...(day !== undefined && { byweekday: [day] }) };
    })
    .exhaustive();
}
