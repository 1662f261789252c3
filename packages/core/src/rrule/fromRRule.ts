import { err, type Result } from "neverthrow";
import { orThrow, type TimeZone } from "../kernel/index.js";
import { FailureError } from "../problem/index.js";
import type { ImportedSeries } from "./importedSchedule.js";
import { importedSeries } from "./importedSeries.js";
import { textMost } from "./limits.js";
import type { RRuleProblem } from "./problems.js";
import { readCalendar } from "./readCalendar.js";
import { seriesIn } from "./seriesIn.js";

/** What reading a series takes beside its text. */
export interface FromRRuleOptions {
  /** In which zone's time people meet, where the text says it in universal time or by a name that is unknown; Europe/Helsinki unless given. */
  readonly timeZone?: string | undefined;
  /** Which of several series, from 1, in the order of their first dates. */
  readonly series?: number | undefined;
}

/**
 * The schedule of a recurring event: its rhythm, its end, the dates that drop out, and what is decided of single sessions.
 * Takes a calendar (iCalendar, as Outlook, Google and Apple write it) or the lines of one rule (`DTSTART`, `RRULE`,
 * `EXDATE`, `RDATE`). Of a calendar the times are taken and the title; people, places, descriptions and links are not, and
 * `left` tells how many there were. The dates that follow are compared with those of the calendar, so none is wrong.
 *
 * Errors: what the text is not, or what it says that a plan cannot, as `RRuleProblem`.
 *
 * @example
 * ```ts
 * import { fromRRule } from "@piiri/core/rrule";
 *
 * const text = "DTSTART;TZID=Europe/Helsinki:20270302T180000\nRRULE:FREQ=MONTHLY;BYDAY=1TU;COUNT=4\nEXDATE;TZID=Europe/Helsinki:20270504T180000";
 * const { schedule } = fromRRule(text)._unsafeUnwrap();
 * schedule.rhythm; // => [{ kind: "monthly-by-weekday", interval: 1, nth: 1, weekday: "tuesday" }]
 * schedule.count; // => 3
 * schedule.skip; // => ["2027-05-04"]
 * fromRRule("DTSTART:20270302T180000Z\nRRULE:FREQ=DAILY;COUNT=4")._unsafeUnwrapErr(); // => { code: "not-carried", part: "frequency" }
 * ```
 */
export function fromRRule(text: string, options: FromRRuleOptions = {}): Result<ImportedSeries, RRuleProblem> {
  if (typeof text !== "string") return err({ code: "not-a-calendar" });
  if (text.length > textMost) return err({ code: "too-large" });
  const zone = (options.timeZone ?? "Europe/Helsinki") as TimeZone;
  return readCalendar(isCalendar(text) ? text : asCalendar(text))
    .andThen((calendar) => seriesIn(calendar, options.series))
    .andThen((series) => importedSeries(series, zone));
}

/**
 * `fromRRule` for those who would rather catch.
 *
 * @throws FailureError with the `RRuleProblem`
 * @example
 * ```ts
 * import { fromRRuleOrThrow } from "@piiri/core/rrule";
 *
 * const text = "DTSTART;TZID=Europe/Helsinki:20270302T180000\nRRULE:FREQ=WEEKLY;INTERVAL=2;COUNT=6";
 * fromRRuleOrThrow(text).schedule.rhythm; // => [{ kind: "weekly", interval: 2 }]
 * ```
 */
export function fromRRuleOrThrow(text: string, options?: FromRRuleOptions): ImportedSeries {
  return orThrow(fromRRule(text, options), (problem) => new FailureError(problem));
}

function isCalendar(text: string): boolean {
  return /^BEGIN:VCALENDAR(?![\w-])/im.test(text);
}

/** The lines of a rule, as the only event of a calendar. */
function asCalendar(lines: string): string {
  return ["BEGIN:VCALENDAR", "BEGIN:VEVENT", "UID:rule", lines.trim(), "END:VEVENT", "END:VCALENDAR"].join("\r\n");
}
