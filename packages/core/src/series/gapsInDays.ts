import { longestMonthInDays, longestMonthInWeeks, monthInWeeks, weekdays, weekInDays } from "../kernel/index.js";
import type { Phase, WeeklyPhase } from "./rhythm.js";

/** The fewest and the most days between two sessions of a phase, as its rhythm has them. */
export interface GapsInDays {
  readonly least: number;
  readonly most: number;
}

const monthsInDays = {
  "monthly-by-date": { least: monthInWeeks * weekInDays, most: longestMonthInDays },
  "monthly-by-weekday": { least: monthInWeeks * weekInDays, most: longestMonthInWeeks * weekInDays },
} as const;

/** The days between two sessions of a phase; February is the shortest month. */
export function gapsInDays(phase: Phase): GapsInDays {
  if (phase.kind === "weekly") return betweenWeekdays(phase);
  const { least, most } = monthsInDays[phase.kind];
  return { least: least * phase.interval, most: most * phase.interval };
}

function betweenWeekdays({ interval, weekdays: days = [] }: WeeklyPhase): GapsInDays {
  const within = days.map((day) => weekdays.indexOf(day)).toSorted((one, other) => one - other);
  const [first = 0] = within;
  const next = [...within.slice(1), first + weekInDays * interval];
  const gaps = next.map((day, index) => day - (within[index] ?? first));
  return { least: Math.min(...gaps), most: Math.max(...gaps) };
}
