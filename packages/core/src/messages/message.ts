/** What is said to people: before, during and after a group, and when something changes. */
export const messageKinds = [
  "confirmation",
  "waiting",
  "place-offered",
  "welcome",
  "reminder",
  "session-changed",
  "session-cancelled",
  "group-cancelled",
  "feedback-request",
  "thanks",
  "facilitator-invitation",
  "season-call",
] as const;
/** What is said to people. */
export type MessageKind = (typeof messageKinds)[number];

/** Whom a message is for: those who registered and stand so, or those who lead. */
export type MessageAudience = "admitted" | "waiting" | "offered" | "everyone-registered" | "facilitators";

/** A message before it has recipients: it names none of them, so the same text may go to all. */
export interface Message {
  readonly kind: MessageKind;
  /** Its kind, its session's key and the plan's revision: the same message is not sent twice to anyone. */
  readonly key: string;
  readonly language: string;
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
