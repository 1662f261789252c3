import type ICAL from "ical.js";
import { err, ok, type Result } from "neverthrow";
import type { RRuleProblem } from "./problems.js";
import type { ReadCalendar } from "./readCalendar.js";
import { timeOf } from "./timeOf.js";

/** One series of a calendar: the event that recurs, and those that stand in for single ones of it. */
export interface CalendarSeries {
  readonly main: ICAL.Component;
  readonly instead: readonly ICAL.Component[];
  /** Entries of the calendar that are none of these. */
  readonly others: number;
}

/** The calendar's only series, or the one that is asked for; of single events only, the only one. */
export function seriesIn({ events }: ReadCalendar, asked: number | undefined): Result<CalendarSeries, RRuleProblem> {
  const mains = events.filter((event) => !event.hasProperty("recurrence-id"));
  const recurring = mains.filter((event) => event.hasProperty("rrule") || event.hasProperty("rdate"));
  const all = (recurring.length > 0 ? recurring : mains)
    .flatMap((event) => {
      const start = timeOf(event, "dtstart");
      return start === undefined ? [] : [{ event, date: start.date }];
    })
    .sort((one, other) => (one.date < other.date ? -1 : Number(one.date > other.date)));
  if (all.length === 0) return err({ code: "no-start" });
  if (asked === undefined && all.length > 1)
    return err({ code: "several-series", starts: all.map(({ date }) => date) });
  const main = all[(asked ?? 1) - 1]?.event;
  if (main === undefined) return err({ code: "no-such-series", series: asked ?? 1, of: all.length });
  const uid = main.getFirstPropertyValue("uid");
  const instead = events.filter(
    (event) => event.hasProperty("recurrence-id") && event.getFirstPropertyValue("uid") === uid,
  );
  return ok({ main, instead, others: events.length - 1 - instead.length });
}
