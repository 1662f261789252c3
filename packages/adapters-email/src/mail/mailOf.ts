import type { Group, Instant } from "@piiri/core";
import { type CalendarWords, toCalendarOrThrow } from "@piiri/core/ical";
import type { Message } from "@piiri/core/messages";
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
 * @throws CalendarError for a link that is no https address
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
 * const mail = mailOf(group, message, en, { from, now: "2027-01-08T09:00:00Z", joinUrl });
 * mail.calendar?.content.includes("ATTENDEE"); // => false
 * ```
 */
export function mailOf(
  group: Group,
  message: Message,
  words: CalendarWords,
  { from, now, joinUrl }: MailOptions,
): Mail {
  const { key, language, subject, body, contact, hasCalendar, audience } = message;
  const shown = message.kind === "group-cancelled" ? allCancelled(group) : group;
  const view = audience === "facilitators" ? "facilitators" : "participants";
  return {
    key,
    group: group.id,
    domain: group.organiser.domain,
    language,
    subject,
    body,
    from,
    replyTo: contact,
    date: now,
    ...(hasCalendar && {
      calendar: { fileName: "calendar.ics", content: toCalendarOrThrow(shown, words, { view, joinUrl, now }) },
    }),
  };
}

/** With every session cancelled, under the next revision, so that calendars take them out. */
function allCancelled(group: Group): Group {
  return {
    ...group,
    revision: group.revision + 1,
    sessions: group.sessions.map((session) => ({ ...session, status: "cancelled" })),
  };
}
