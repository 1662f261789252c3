import { renderMarkdown } from "../markdown/renderMarkdown.js";
import { MailComposer } from "./composer.js";
import type { Mail } from "./mail.js";

/** What a copy of a message has for itself. */
export interface OwnOfCopy {
  /** Whom it names in To; nobody, where they are in the envelope only. */
  readonly to?: string | undefined;
  readonly messageId: string;
  /** Of this its boundaries are made. */
  readonly boundary: string;
}

/** A message that the composer is about to write. */
type Compiled = ReturnType<InstanceType<typeof MailComposer>["compile"]>;

/** A message for the composer to write; as a draft with those who get it in the blind copy. */
export function compiled(mail: Mail, { to, messageId, boundary }: OwnOfCopy, draftFor?: readonly string[]): Compiled {
  const { from, replyTo, subject, body, language, calendar } = mail;
  const { html, text } = renderMarkdown(body, { language, title: subject });
  const composer = new MailComposer({
    from: { name: oneLine(from.name), address: from.address },
    to: toHeader(to),
    ...(draftFor !== undefined && { bcc: draftFor.map(addressAlone) }),
    ...(replyTo !== undefined && { replyTo: [addressAlone(replyTo)] }),
    subject: oneLine(subject),
    text,
    html,
    messageId,
    date: new Date(mail.date),
    // By this Outlook and others open it to be sent, not as one that came.
    headers: { ...listHeaders(mail), ...(draftFor !== undefined && { "X-Unsent": "1" }) },
    newline: "\r\n",
    baseBoundary: boundary,
    disableFileAccess: true,
    disableUrlAccess: true,
    ...(calendar !== undefined && {
      attachments: [
        {
          filename: oneLine(calendar.fileName),
          content: calendar.content,
          contentType: "text/calendar; charset=utf-8; method=PUBLISH",
        },
      ],
    }),
  });
  const message = composer.compile();
  if (draftFor !== undefined) message.keepBcc = true;
  return message;
}

/** Who stands in To, as the composer takes it. */
export function toHeader(to: string | undefined) {
  return to === undefined ? "undisclosed-recipients:;" : [addressAlone(to)];
}

/** A text would be taken apart at commas and line ends; objects are taken as they are. */
function addressAlone(address: string) {
  return { name: "", address };
}

/** How to be taken off: by writing to the contact. */
function listHeaders({ replyTo, language }: Mail): Record<string, string> {
  if (replyTo === undefined) return { "Content-Language": language };
  return { "Content-Language": language, "List-Unsubscribe": `<mailto:${encodeURI(replyTo)}>` };
}

/** What could end a header's line is a space. */
function oneLine(text: string): string {
  return text.replace(/[\s\p{C}]+/gu, " ").trim();
}
