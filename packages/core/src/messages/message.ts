/** What is said to people: before, during and after a group, and when something changes. */
export const messageKinds = [
  "confirmation",
  "waiting",
  "place-offered",
  "waiting-ended",
  "welcome",
  "reminder",
  "after-session",
  "session-changed",
  "session-cancelled",
  "session-postponed",
  "group-cancelled",
  "feedback-request",
  "thanks",
  "facilitator-invitation",
  "summary-request",
  "speaker-invitation",
  "speaker-thanks",
  "season-call",
] as const;
/** What is said to people. */
export type MessageKind = (typeof messageKinds)[number];

/** Whom a message is for: those who registered and stand so, those who lead, or those who come to tell or to speak. */
export type MessageAudience = "admitted" | "waiting" | "offered" | "everyone-registered" | "facilitators" | "speakers";

/**
 * Whether a message is for people who registered: to whom it goes, only the registrations tell. Else the plan does.
 *
 * @example
 * ```ts
 * import { isForRegistered } from "@piiri/core/messages";
 *
 * isForRegistered("admitted"); // => true
 * isForRegistered("facilitators"); // => false
 * ```
 */
export function isForRegistered(audience: MessageAudience): boolean {
  return audience !== "facilitators" && audience !== "speakers";
}

/** A message before it has recipients: it names none of them, so the same text may go to all. */
export interface Message {
  /** What it says, and on which occasion. */
  readonly kind: MessageKind;
  /** Its kind, its session's key and the plan's revision: the same message is not sent twice to anyone. */
  readonly key: string;
  /** In which language it is written, as BCP 47 writes it. */
  readonly language: string;
  /** To whom it goes. */
  readonly audience: MessageAudience;
  /** The session that it is about, by key. */
  readonly session?: string | undefined;
  /** Neutral, of 60 characters at most: strangers may see it. */
  readonly subject: string;
  /** In Markdown. */
  readonly body: string;
  /** Whether the participants' calendar goes with it. */
  readonly hasCalendar: boolean;
  /** For questions and for cancelling. */
  readonly contact?: string | undefined;
}
