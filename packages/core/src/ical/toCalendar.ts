import { err, ok, type Result } from "neverthrow";
import { match } from "ts-pattern";
import type { Group } from "../group/index.js";
import { assert, isHttpsAddress, orThrow } from "../kernel/index.js";
import type { CalendarOptions, CalendarView } from "./calendarOptions.js";
import { CalendarError, type CalendarProblem } from "./calendarProblem.js";
import { type Publication, unwritten } from "./publication.js";
import { ruleEvents } from "./ruleEvents.js";
import { sessionEvent } from "./sessionEvent.js";
import type { CalendarWords } from "./texts.js";
import { writeCalendar } from "./writeCalendar.js";

/**
 * A group's sessions as an iCalendar file (RFC 5545), to be served as `text/calendar; charset=utf-8` or attached. Every
 * session keeps its UID from one revision to the next, and the plan's revision becomes SEQUENCE, so that calendar
 * programs update what they have. Titles are the group's neutral name. There is never an attendee nor anybody's e-mail.
 *
 * Without `joinUrl` it cannot fail. Errors: `link-in-public-view`, `link-not-https` (see `CalendarProblem`).
 *
 * @example
 * ```ts
 * import { parsePlanOrThrow, resolvePlanOrThrow } from "@piiri/core";
 * import { toCalendar } from "@piiri/core/ical";
 * import { en } from "@piiri/core/locale/en";
 *
 * const group = resolvePlanOrThrow(parsePlanOrThrow({
 *   id: "walkers", format: "closed-group", title: "Walking with a bad back", publicName: "Peer group, spring 2027",
 *   organiser: { name: "Example Association", domain: "example.org" },
 *   schedule: { start: "2027-03-02", time: "18:00" },
 * }));
 * const lines = toCalendar(group, en, { view: "participants" })._unsafeUnwrap().split("\r\n");
 * lines.filter((line) => line.startsWith("UID:")).length; // => 6
 * lines.find((line) => line.startsWith("UID:")); // => "UID:participants-s1@walkers.example.org"
 * lines.find((line) => line.startsWith("DTSTART;")); // => "DTSTART;TZID=Europe/Helsinki:20270302T180000"
 * lines.find((line) => line.startsWith("SUMMARY:")); // => "SUMMARY:Peer group\\, spring 2027 (1/6)"
 * ```
 */
export function toCalendar(
  group: Group,
  words: CalendarWords,
  options: CalendarOptions,
): Result<string, CalendarProblem> {
  const { view, joinUrl, now = unwritten, mode = "events" } = options;
  assert(views.has(view), "a calendar is for participants, facilitators or the public");
  const wrongLink = joinUrl === undefined ? undefined : problemOf(joinUrl, view);
  if (wrongLink !== undefined) return err(wrongLink);
  const publication: Publication = { group, view, mode, joinUrl, texts: words.calendar };
  const events = match(mode)
    .with("events", () => group.sessions.map((session) => sessionEvent(publication, session)))
    .with("rule", () => ruleEvents(publication))
    .exhaustive();
  return ok(writeCalendar(publication, group.revisedAt ?? now, events));
}

/** The types refuse a link for strangers already; callers without types are refused here. */
function problemOf(joinUrl: string, view: CalendarView): CalendarProblem | undefined {
  if (view === "public") return { code: "link-in-public-view" };
  return isHttpsAddress(joinUrl) ? undefined : { code: "link-not-https" };
}

/** Callers without types may say anything, and what is for nobody in particular must not be written for the wrong ones. */
const views: ReadonlySet<unknown> = new Set(["participants", "facilitators", "public"]);

/**
 * `toCalendar` for those who would rather catch.
 *
 * @throws CalendarError
 * @example
 * ```ts
 * import { parsePlanOrThrow, resolvePlanOrThrow } from "@piiri/core";
 * import { CalendarError, toCalendarOrThrow } from "@piiri/core/ical";
 * import { en } from "@piiri/core/locale/en";
 *
 * const group = resolvePlanOrThrow(parsePlanOrThrow({
 *   id: "evening", format: "single-event", title: "An evening", publicName: "An evening",
 *   organiser: { name: "Example Association", domain: "example.org" },
 *   schedule: { start: "2027-03-02", time: "18:00" },
 * }));
 * toCalendarOrThrow(group, en, { view: "public" }).endsWith("END:VCALENDAR\r\n"); // => true
 * try {
 *   toCalendarOrThrow(group, en, { view: "participants", joinUrl: "http://example.org/meeting" });
 * } catch (error) {
 *   error instanceof CalendarError && error.problem.code; // => "link-not-https"
 * }
 * ```
 */
export function toCalendarOrThrow(group: Group, words: CalendarWords, options: CalendarOptions): string {
  return orThrow(toCalendar(group, words, options), (problem) => new CalendarError(problem));
}
