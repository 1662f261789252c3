import {
  ArgumentError,
  centuryInDays,
  checkGiven,
  dayInMinutes,
  longestMonthInDays,
  longestMonthInWeeks,
  type Weekday,
  weekdays,
} from "../kernel/index.js";
import type { Phase } from "./rhythm.js";
import type { Series } from "./series.js";

/**
 * A plan's schema keeps all of this; whoever dates a series of their own making hands it over unread. Beyond these bounds there is
 * no such day of a month, or it would be looked for without an end: a rhythm that comes round once in a century is the slowest.
 */
export function checkSeries(series: Series): void {
  checkGiven("series", series, { start: "day", timeZone: "time-zone", rhythm: "list", extent: "section" });
  const { rhythm, extent, duration } = series;
  for (const [place, phase] of rhythm.entries()) checkPhase(phase, place);
  checkWhole(duration, 1, dayInMinutes, () => "series.duration");
  if (extent.kind === "count") checkWhole(extent.count, 1, centuryInDays, () => "series.extent.count");
  if (extent.kind === "until") checkGiven("series.extent.until", extent.until, "day");
  if (extent.kind === "ongoing") checkGiven("series.extent.horizon", extent.horizon, "day");
}

function checkPhase(phase: Phase, place: number): void {
  // Names are put together only for what is wrong: this is done of each group.
  const at = (part: string): string => `series.rhythm.${place}${part}`;
  if (typeof phase?.kind !== "string") checkGiven(at(""), phase, { kind: "text" });
  checkWhole(phase.interval, 1, centuryInDays, () => at(".interval"));
  if (phase.times !== undefined) checkWhole(phase.times, 1, centuryInDays, () => at(".times"));
  if (phase.kind === "weekly" && phase.weekdays !== undefined) checkWeekdays(at(".weekdays"), phase.weekdays);
  if (phase.kind === "monthly-by-date") checkWhole(phase.day, 1, longestMonthInDays, () => at(".day"));
  if (phase.kind === "monthly-by-weekday")
    checkWhole(phase.nth, phase.nth === -1 ? -1 : 1, longestMonthInWeeks, () => at(".nth"));
}

function checkWeekdays(name: string, days: readonly Weekday[]): void {
  const areKnown = Array.isArray(days) && days.length > 0 && days.every((day) => weekdays.includes(day));
  if (!areKnown) throw new ArgumentError(name, "weekdays, as monday");
}

function checkWhole(value: number, least: number, most: number, name: () => string): void {
  const isWhole = Number.isInteger(value) && value >= least && value <= most;
  if (!isWhole) throw new ArgumentError(name(), `a whole number from ${least} to ${most}`);
}
