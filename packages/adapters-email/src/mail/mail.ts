import { checkGiven, type Instant } from "@piiri/core";

/** Who stands in From; never a participant. */
export interface Sender {
  readonly name: string;
  readonly address: string;
}

/** A calendar as a file that goes with a message; it has no attendees. */
export interface AttachedCalendar {
  readonly fileName: string;
  readonly content: string;
}

/** A message ready to be sent, to whomever. It names no recipient. */
export interface Mail {
  /** The same message is not sent twice to anyone: by this it is known. */
  readonly key: string;
  /** The group's id and domain, of which a Message-ID is made. */
  readonly group: string;
  readonly domain: string;
  readonly language: string;
  readonly subject: string;
  /** In Markdown. */
  readonly body: string;
  readonly from: Sender;
  /** Where answers go: to the contact. */
  readonly replyTo?: string | undefined;
  /** When it was written; the Date header. */
  readonly date: Instant;
  readonly calendar?: AttachedCalendar | undefined;
}

/** What is wrong with a message is told before anything is noted or sent. */
export function checkMail(mail: Mail): void {
  checkGiven("mail", mail, mailKinds);
  checkGiven("mail.from", mail.from, { name: "text", address: "text" });
}

const mailKinds = {
  key: "text",
  group: "text",
  domain: "text",
  language: "text",
  subject: "text",
  body: "text",
  replyTo: "text?",
  date: "moment",
  calendar: "section?",
} as const;
