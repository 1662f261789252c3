import type { Instant } from "@piiri/core";
import { type Redacted, redact } from "@piiri/core/privacy";
import { err, ok, type Result } from "neverthrow";
import PostalMime, { type Attachment, type Email } from "postal-mime";

/** A mail that came in, as its file was saved: what is needed to tell what it says, and from whom. */
export interface ReceivedMail {
  readonly subject: string;
  /** Who sent it, as its head says. */
  readonly from: Redacted<string> | undefined;
  /** When our own mail server took it in, else when its sender's clock says; in UTC. */
  readonly at: Instant | undefined;
  /** Whether a program wrote it, as an absence does. */
  readonly isAutomatic: boolean;
  /** Its parts that are no text to be read, in their order. */
  readonly parts: readonly ReceivedPart[];
}

/** A part of a mail, with the type that it says of itself. */
export interface ReceivedPart {
  readonly type: string;
  readonly text: string;
}

/** Why a file is not read as a mail: it is none; or longer than any mail that is read. */
export type ReceivedProblem = "not-a-mail" | "too-long";

/** A mail with a few pictures; what says something of a registration has none. In bytes. */
const mailMost = 25_000_000;
/** What is read of a part: reports of delivery take a few hundred characters. */
const partMost = 100_000;
const limits = { maxNestingDepth: 20, maxHeadersSize: 200_000 };

/**
 * Reads a mail that was saved as a file (.eml). Nothing in it is fetched or run, and pictures are not kept.
 *
 * Errors: `not-a-mail`, `too-long`.
 */
export async function readReceived(bytes: Uint8Array): Promise<Result<ReceivedMail, ReceivedProblem>> {
  if (bytes.length > mailMost) return err("too-long");
  const mail = await parsed(bytes);
  if (mail === undefined || !isMail(mail)) return err("not-a-mail");
  const from = mail.from?.address;
  return ok({
    subject: mail.subject ?? "",
    from: from === undefined || from === "" ? undefined : redact(from),
    at: momentOf(mail),
    isAutomatic: isAutomatic(mail),
    parts: mail.attachments.map(partOf),
  });
}

async function parsed(bytes: Uint8Array): Promise<Email | undefined> {
  try {
    return await PostalMime.parse(bytes, { ...limits, rfc822Attachments: true, forceRfc822Attachments: true });
  } catch {
    return undefined;
  }
}

/** Any text can be taken for a mail without a head. */
function isMail({ headers, from, date }: Email): boolean {
  return headers.length > 1 && (from !== undefined || date !== undefined);
}

/** The uppermost is of the last server, our own; what stands after its semicolon is when it took the mail in. */
function momentOf({ headers, date }: Email): Instant | undefined {
  const received = headers.find(({ key }) => key === "received")?.value;
  const taken = received?.slice(received.lastIndexOf(";") + 1);
  return instantIn(taken) ?? instantIn(date);
}

function instantIn(text: string | undefined): Instant | undefined {
  if (text === undefined) return undefined;
  const moment = new Date(text.replace(/\([^()]*\)/g, " ").trim());
  return Number.isNaN(moment.getTime()) ? undefined : (`${moment.toISOString().slice(0, -".000Z".length)}Z` as Instant);
}

function isAutomatic({ headers }: Email): boolean {
  const submitted = headers
    .find(({ key }) => key === "auto-submitted")
    ?.value.trim()
    .toLowerCase();
  return submitted !== undefined && submitted !== "no";
}

function partOf({ mimeType, content }: Attachment): ReceivedPart {
  const text = typeof content === "string" ? content : new TextDecoder().decode(content);
  return { type: mimeType, text: text.slice(0, partMost) };
}
