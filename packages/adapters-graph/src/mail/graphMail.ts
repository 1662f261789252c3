import { type Redacted, reveal } from "@piiri/core/privacy";
import type { GraphClient } from "../client/graphClient.js";
import { GraphError, type GraphRequest } from "../client/graphRequest.js";
import type { MessagePayload } from "../plan/graphTypes.js";

/** A message to all in the blind copy. */
export interface GraphMail {
  /** Whose mailbox it goes out from. */
  readonly from: string;
  readonly subject: string;
  readonly html: string;
  readonly replyTo?: string | undefined;
}

/**
 * The call that sends a message. Everybody is a blind copy; nobody stands in To.
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
  const message: MessagePayload = {
    subject: mail.subject,
    body: { contentType: "html", content: mail.html },
    bccRecipients: recipients.map((address) => ({ emailAddress: { address: reveal(address) } })),
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

/** `taken`: Graph will send it; `not-sent`: surely not; `unknown`: no answer came, and only a person decides. */
export type MailOutcome = "taken" | "not-sent" | "unknown";

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
 * await sendGraphMail(client, mail, [redact("one@example.org")]); // => "taken"
 * ```
 */
export async function sendGraphMail(
  client: GraphClient,
  mail: GraphMail,
  recipients: readonly Redacted<string>[],
): Promise<MailOutcome> {
  try {
    await client.send(mailRequest(mail, recipients));
    return "taken";
  } catch (error) {
    if (!(error instanceof GraphError)) throw error;
    return error.code === "unknown" ? "unknown" : "not-sent";
  }
}
