import { checkEachGiven, checkGiven } from "@piiri/core";
import { type Redacted, reveal } from "@piiri/core/privacy";
import type { GraphClient } from "../client/graphClient.js";
import { GraphError, type GraphRequest } from "../client/graphRequest.js";
import type { AttachmentPayload, MessagePayload } from "../plan/graphTypes.js";

/** A message to all in the blind copy, or to one. */
export interface GraphMail {
  /** Whose mailbox it goes out from. */
  readonly from: string;
  readonly subject: string;
  readonly html: string;
  readonly replyTo?: string | undefined;
  /** Files that go along. */
  readonly attachments?: readonly GraphAttachment[] | undefined;
  /** Whether the recipient stands in To; only where there is one. */
  readonly namesRecipient?: boolean | undefined;
}

/** A file that goes with a message. */
export interface GraphAttachment {
  readonly fileName: string;
  readonly contentType: string;
  readonly content: string;
}

/**
 * The call that sends a message. Everybody is a blind copy and nobody stands in To, unless it goes to one alone.
 *
 * @example
 * ```ts
 * import { mailRequest } from "@piiri/adapters-graph";
 *
 * const mail = { from: "group@example.org", subject: "Peer group: thank you", html: "<p>Thank you.</p>" };
 * mailRequest(mail, []).isRepeatable; // => false
 * ```
 */
export function mailRequest(mail: GraphMail, recipients: readonly Redacted<string>[]): GraphRequest {
  checkGiven("mail", mail, { from: "text", subject: "text", html: "text", replyTo: "text?", attachments: "list?" });
  checkGiven("recipients", recipients, "list");
  const addresses = recipients.map((address) => ({ emailAddress: { address: reveal(address) } }));
  const { attachments = [], namesRecipient = false } = mail;
  checkEachGiven("mail.attachments", attachments, { fileName: "text", contentType: "text", content: "text" });
  const message: MessagePayload = {
    subject: mail.subject,
    body: { contentType: "html", content: mail.html },
    ...(namesRecipient && addresses.length === 1 ? { toRecipients: addresses } : { bccRecipients: addresses }),
    ...(attachments.length > 0 && { attachments: attachments.map(payloadOf) }),
    ...(mail.replyTo !== undefined && { replyTo: [{ emailAddress: { address: mail.replyTo } }] }),
  };
  return {
    method: "POST",
    path: `/users/${encodeURIComponent(mail.from)}/sendMail`,
    body: { message, saveToSentItems: true },
    // Graph knows a mail by nothing: sent again it goes out twice.
    isRepeatable: false,
  };
}

/** As Graph takes files of up to 3 MB. */
function payloadOf({ fileName, contentType, content }: GraphAttachment): AttachmentPayload {
  const bytes = new TextEncoder().encode(content);
  const text = Array.from(bytes, (byte) => String.fromCharCode(byte)).join("");
  return { "@odata.type": "#microsoft.graph.fileAttachment", name: fileName, contentType, contentBytes: btoa(text) };
}

/**
 * `taken`: Graph will send it. `refused`: it said no, and sends it to nobody. `not-sent`: surely not. `unknown`: no answer
 * came, or one that does not tell; only a person decides.
 */
export type MailOutcome =
  | { readonly kind: "taken" }
  | { readonly kind: "refused" | "not-sent" | "unknown"; readonly error: GraphError };

/**
 * Sends a message by Graph, at most once.
 *
 * @example
 * ```ts
 * import { graphClient, sendGraphMail } from "@piiri/adapters-graph";
 * import { redact } from "@piiri/core/privacy";
 *
 * const client = graphClient({ token: async () => "token", fetch: async () => new Response(null, { status: 202 }) });
 * const mail = { from: "group@example.org", subject: "Peer group: thank you", html: "<p>Thank you.</p>" };
 * await sendGraphMail(client, mail, [redact("one@example.org")]); // => { kind: "taken" }
 * ```
 */
export async function sendGraphMail(
  client: GraphClient,
  mail: GraphMail,
  recipients: readonly Redacted<string>[],
): Promise<MailOutcome> {
  try {
    await client.send(mailRequest(mail, recipients));
    return { kind: "taken" };
  } catch (error) {
    if (!(error instanceof GraphError)) throw error;
    if (error.problem.code === "unknown") return { kind: "unknown", error };
    return { kind: error.problem.status === undefined ? "not-sent" : "refused", error };
  }
}
