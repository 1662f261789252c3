import { type Group, type Instant, orThrow } from "@piiri/core";
import { CalendarError, type CalendarProblem, type CalendarWords, toCalendar } from "@piiri/core/ical";
import type { Message } from "@piiri/core/messages";
import { ok, type Result } from "neverthrow";
import type { Mail, Sender } from "./mail.js";

/** What a message does not know of itself. */
export interface MailOptions {
  readonly from: Sender;
  readonly now: Instant;
  /** The meeting link, for the calendar that goes along. */
  readonly joinUrl?: string | undefined;
}

/**
 * A message as it is sent: with the participants' calendar where one goes along, answers to the contact. No participant is
 * in it, neither as a recipient nor in the calendar.
 *
 * Errors: as `CalendarProblem` says, for a link that is no https address.
 *
 * @example
 * ```ts
 * import { mailOf } from "@piiri/adapters-email";
 * import { resolvePlanOrThrow } from "@piiri/core";
 * import { composeMessage } from "@piiri/core/messages";
 * import { goodPlans } from "@piiri/core/rule-examples";
 * import { en } from "@piiri/core/locale/en";
 *
 * const group = resolvePlanOrThrow(goodPlans["closed-group"]);
 * const joinUrl = "https://example.org/join";
 * const message = composeMessage(group, { kind: "welcome", joinUrl }, en.messages, "en")._unsafeUnwrap();
 * const from = { name: "Example Association", address: "group@example.org" };
 * const now = "2027-01-08T09:00:00Z";
 * const mail = mailOf(group, message, en, { from, now, joinUrl });
 * mail.isOk() && mail.value.calendar?.content.includes("ATTENDEE"); // => false
 * const unsafe = mailOf(group, message, en, { from, now, joinUrl: "http://example.org" });
 * unsafe.isErr() && unsafe.error.code; // => "link-not-https"
 * ```
 */
export function mailOf(
  group: Group,
  message: Message,
  words: CalendarWords,
  { from, now, joinUrl }: MailOptions,
): Result<Mail, CalendarProblem> {
  const { key, language, subject, body, contact, hasCalendar, audience } = message;
  const shown = message.kind === "group-cancelled" ? allCancelled(group) : group;
  const view = audience === "facilitators" ? "facilitators" : "participants";
  const mail = {
    key,
    group: group.id,
    domain: group.organiser.namespace,
    language,
    subject,
    body,
    from,
    replyTo: contact,
    date: now,
  };
  if (!hasCalendar) return ok(mail);
  return toCalendar(shown, words, { view, joinUrl, now }).map((content) => ({
    ...mail,
    calendar: { fileName: "calendar.ics", content },
  }));
}

/**
 * `mailOf` for those who would rather catch.
 *
 * @throws CalendarError for a link that is no https address
 * @example
 * ```ts
 * import { mailOfOrThrow } from "@piiri/adapters-email";
 * import { resolvePlanOrThrow } from "@piiri/core";
 * import { composeMessage } from "@piiri/core/messages";
 * import { goodPlans } from "@piiri/core/rule-examples";
 * import { en } from "@piiri/core/locale/en";
 *
 * const group = resolvePlanOrThrow(goodPlans["closed-group"]);
 * const message = composeMessage(group, { kind: "thanks" }, en.messages, "en")._unsafeUnwrap();
 * const from = { name: "Example Association", address: "group@example.org" };
 * mailOfOrThrow(group, message, en, { from, now: "2027-04-01T09:00:00Z" }).key; // => "thanks"
 * ```
 */
export function mailOfOrThrow(group: Group, message: Message, words: CalendarWords, options: MailOptions): Mail {
  return orThrow(mailOf(group, message, words, options), (problem) => new CalendarError(problem));
}

/** With every session cancelled, under the next revision, so that calendars take them out. */
function allCancelled(group: Group): Group {
  return {
    ...group,
    revision: group.revision + 1,
    sessions: group.sessions.map((session) => ({ ...session, status: "cancelled" })),
  };
}
