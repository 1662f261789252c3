import {
  addDays,
  epochDayOf,
  type LocalDate,
  localDateOf,
  monthOf,
  ours,
  yearInMonths,
  yearOf,
} from "../kernel/index.js";
import type { Profile } from "../profile/index.js";
import type { SeasonFinding, SeasonMeeting } from "./findings.js";
import type { SeasonGroup, SeasonPeriod } from "./seasonGroup.js";

/** Groups with sessions that too few lead. How many are needed depends on the format. Guide 2 and 3. */
export function lackingFacilitators(
  groups: readonly SeasonGroup[],
  { formats }: Pick<Profile, "formats">,
): readonly SeasonFinding[] {
  return groups.flatMap((group): readonly SeasonFinding[] => {
    const { value: least, source } = formats[group.format].facilitatorsLeast;
    const sessions = group.sessions.filter(({ isHeld, facilitators }) => isHeld && facilitators.length < least);
    if (sessions.length === 0) return [];
    const fewest = Math.min(...sessions.map(({ facilitators }) => facilitators.length));
    return [
      { kind: "too-few-facilitators", severity: "warning", source, group, facilitators: fewest, least, sessions },
    ];
  });
}

/** Whole months of the period in which nothing is held: who needs a group waits. The month of rest is left out. */
export function emptyMonths(
  held: readonly SeasonMeeting[],
  { from, to }: SeasonPeriod,
  { quietMonth }: Profile["season"],
): readonly SeasonFinding[] {
  const first = from ?? held[0]?.session.date;
  const last = to ?? held.at(-1)?.session.date;
  if (first === undefined || last === undefined) return [];
  const withSessions = new Set(held.map(({ session }) => yearAndMonth(session.date)));
  return monthsWithin(first, last)
    .filter((month) => !withSessions.has(yearAndMonth(month)) && monthOf(month) !== quietMonth.value)
    .map((month) => ({
      kind: "empty-month",
      severity: "warning",
      source: ours("who needs a group should not have to wait for months"),
      month,
    }));
}

/** The first days of the months that lie between two days as a whole. */
function monthsWithin(from: LocalDate, to: LocalDate): readonly LocalDate[] {
  const months: LocalDate[] = [];
  let month = monthBegin(from) === from ? from : nextMonth(from);
  for (let next = nextMonth(month); addDays(next, -1) <= to; next = nextMonth(month)) {
    months.push(month);
    month = next;
  }
  return months;
}

function yearAndMonth(date: LocalDate): string {
  return date.slice(0, "YYYY-MM".length);
}

function monthBegin(date: LocalDate): LocalDate {
  return localDateOf(epochDayOf(yearOf(date), monthOf(date), 1));
}

function nextMonth(date: LocalDate): LocalDate {
  const month = monthOf(date);
  return month === yearInMonths
    ? localDateOf(epochDayOf(yearOf(date) + 1, 1, 1))
    : localDateOf(epochDayOf(yearOf(date), month + 1, 1));
}
