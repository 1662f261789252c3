import ICAL from "ical.js";
import { err, ok, type Result } from "neverthrow";
import { type EpochDay, type Weekday, weekdayCodes, weekdayIndex, weekdays, weekInDays } from "../kernel/index.js";
import { intervalMost } from "../plan/index.js";
import type { Phase } from "../series/index.js";
import { nths } from "./limits.js";
import type { RRuleProblem, UncarriedPart } from "./problems.js";

/** Parts of a rule by which no plan meets. */
const neverCarried = ["BYYEARDAY", "BYWEEKNO", "BYHOUR", "BYMINUTE", "BYSECOND"] as const;

/** A rule as a phase of a rhythm that begins on a day, or what of it a plan cannot say. */
export function rhythmOf(rule: ICAL.Recur, start: EpochDay, dayOfMonth: number): Result<Phase, RRuleProblem> {
  const { freq, interval } = rule;
  const parts = rule.parts as Readonly<Record<string, readonly (string | number)[] | undefined>>;
  if (neverCarried.some((part) => (parts[part]?.length ?? 0) > 0)) return uncarried("times");
  if ((parts["BYMONTH"]?.length ?? 0) > 0) return uncarried("months");
  const found = {
    byDay: parts["BYDAY"]?.map(String) ?? [],
    byMonthDay: parts["BYMONTHDAY"]?.map(Number) ?? [],
    position: parts["BYSETPOS"]?.map(Number) ?? [],
  };
  const isSplit = interval > 1 && splitsWeek(rule, found.byDay);
  if (freq === "WEEKLY") return isSplit ? uncarried("several-weekdays") : weekly(interval, found, start);
  if (freq === "DAILY" && interval % weekInDays === 0 && found.byDay.length === 0)
    return weekly(interval / weekInDays, found, start);
  if (freq === "MONTHLY") return monthly(interval, found, dayOfMonth, start);
  return uncarried("frequency");
}

interface Found {
  readonly byDay: readonly string[];
  readonly byMonthDay: readonly number[];
  readonly position: readonly number[];
}

function weekly(
  interval: number,
  { byDay, byMonthDay, position }: Found,
  start: EpochDay,
): Result<Phase, RRuleProblem> {
  if (interval > intervalMost.weekly) return uncarried("interval");
  if (byMonthDay.length > 0 || position.length > 0) return uncarried("several-days");
  const days = [...new Set(byDay)].map((code) => weekdays[(weekdayCodes as readonly string[]).indexOf(code)]);
  const named = days.flatMap((day) => day ?? []);
  // A number before a weekday means nothing within a week.
  if (named.length < days.length) return uncarried("several-weekdays");
  const first = weekdays[weekdayIndex(start)] as Weekday;
  if (named.length > 0 && !named.includes(first)) return uncarried("weekday-of-start");
  return ok({ kind: "weekly", interval, ...(named.length > 1 && { weekdays: inWeek(named) }) });
}

/** Whether weeks that do not begin on Monday put the rule's weekdays into other weeks than ours do. */
function splitsWeek({ wkst }: ICAL.Recur, byDay: readonly string[]): boolean {
  const firstDay = (wkst - ICAL.Time.MONDAY + weekInDays) % weekInDays;
  const isBefore = byDay.map((code) => (weekdayCodes as readonly string[]).indexOf(code) < firstDay);
  return isBefore.includes(true) && isBefore.includes(false);
}

function inWeek(days: readonly Weekday[]): readonly Weekday[] {
  return weekdays.filter((day) => days.includes(day));
}

function monthly(
  interval: number,
  { byDay, byMonthDay, position }: Found,
  dayOfMonth: number,
  start: EpochDay,
): Result<Phase, RRuleProblem> {
  if (interval > intervalMost.monthly) return uncarried("interval");
  if (byDay.length > 1 || position.length > 1) return uncarried("several-weekdays");
  if (byMonthDay.length > 1 || (byMonthDay.length > 0 && byDay.length > 0)) return uncarried("several-days");
  const [written] = byDay;
  if (written === undefined) return byDate(interval, byMonthDay[0] ?? dayOfMonth);
  const [, number = "", code = ""] = /^([+-]?\d{1,2})?([A-Z]{2})$/.exec(written) ?? [];
  const weekday = weekdays[(weekdayCodes as readonly string[]).indexOf(code)];
  // Outlook says “the second of the Tuesdays”, others “the second Tuesday”.
  const nth = number === "" ? position[0] : Number(number);
  if (weekday === undefined || nth === undefined || !nths.includes(nth)) return uncarried("several-weekdays");
  return weekdays[weekdayIndex(start)] === weekday
    ? ok({ kind: "monthly-by-weekday", interval, nth, weekday })
    : uncarried("weekday-of-start");
}

function byDate(interval: number, day: number): Result<Phase, RRuleProblem> {
  return day > 0 ? ok({ kind: "monthly-by-date", interval, day }) : uncarried("several-days");
}

function uncarried(part: UncarriedPart): Result<never, RRuleProblem> {
  return err({ code: "not-carried", part });
}
