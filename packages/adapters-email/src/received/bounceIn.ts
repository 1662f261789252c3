import type { Instant } from "@piiri/core";
import { type Redacted, redact } from "@piiri/core/privacy";
import { err, ok, type Result } from "neverthrow";
import { type ReceivedPart, type ReceivedProblem, readReceived } from "./receivedMail.js";

/** A mail server tells that a message did not reach somebody. */
export interface Bounce {
  /** Whose mailbox it is about. */
  readonly email: Redacted<string>;
  /** Never, as there is no such mailbox; or not yet, as it is full or its server away. */
  readonly lasts: "for-good" | "for-now";
  /** The three figures of RFC 3463, as 5.1.1; where the server gave them. */
  readonly status?: string | undefined;
  readonly at?: Instant | undefined;
}

/** Why a mail tells of no such thing: it is none; or it is another kind of mail. */
export type NoBounce = ReceivedProblem | "no-report";

/**
 * Whom a message did not reach, by the report of delivery (RFC 3464) that a mail server sent; the file (.eml) is given. Of a server's
 * words nothing is kept. A report that all went well, or that a message waits, tells of nobody for good.
 *
 * Errors: `not-a-mail`, `too-long`, `no-report`.
 */
export async function bouncesIn(bytes: Uint8Array): Promise<Result<readonly Bounce[], NoBounce>> {
  const read = await readReceived(bytes);
  if (read.isErr()) return err(read.error);
  const { parts, at } = read.value;
  const reports = parts.filter(
    ({ type }) => type === "message/delivery-status" || type === "message/global-delivery-status",
  );
  if (reports.length === 0) return err("no-report");
  return ok(reports.flatMap((report) => bouncesOf(report, at)));
}

/** The report has one group of fields of the message, and then one of each recipient, with blank lines between. */
function bouncesOf({ text }: ReceivedPart, at: Instant | undefined): readonly Bounce[] {
  return text
    .split(/\r?\n[ \t]*\r?\n/)
    .map(fieldsOf)
    .flatMap((fields): readonly Bounce[] => {
      const address = addressOf(fields.get("original-recipient")) ?? addressOf(fields.get("final-recipient"));
      const action = fields.get("action")?.toLowerCase();
      if (address === undefined || (action !== "failed" && action !== "delayed")) return [];
      const [status] = /\b[245]\.\d{1,3}\.\d{1,3}\b/.exec(fields.get("status") ?? "") ?? [];
      const lasts = action === "failed" && status?.startsWith("4") !== true ? "for-good" : "for-now";
      return [{ email: redact(address), lasts, status, at }];
    });
}

/** Names in small letters; a line that begins with a blank goes on from the one before. */
function fieldsOf(group: string): ReadonlyMap<string, string> {
  const lines = group.replace(/\r?\n[ \t]+/g, " ").split(/\r?\n/);
  return new Map(
    lines.flatMap((line): readonly (readonly [string, string])[] => {
      const end = line.indexOf(":");
      return end < 1 ? [] : [[line.slice(0, end).trim().toLowerCase(), line.slice(end + 1).trim()]];
    }),
  );
}

/** `rfc822; one@example.org` */
function addressOf(field: string | undefined): string | undefined {
  const address = field
    ?.slice(field.indexOf(";") + 1)
    .trim()
    .replace(/^<(.*)>$/, "$1");
  return address?.includes("@") === true ? address : undefined;
}

/**
 * Whether a mail is a report of delivery, whatever it tells.
 *
 * @example
 * ```ts
 * import { isDeliveryReport } from "@piiri/adapters-email/received";
 *
 * await isDeliveryReport(new TextEncoder().encode("From: one@example.org\r\nSubject: A question\r\n\r\nHello")); // => false
 * ```
 */
export async function isDeliveryReport(bytes: Uint8Array): Promise<boolean> {
  return (await bouncesIn(bytes)).isOk();
}
