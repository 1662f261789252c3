import { renderMarkdown, type Transport, type TransportResult } from "@piiri/adapters-email";
import { graphClient, sendGraphMail } from "@piiri/adapters-graph";
import type { Language } from "@piiri/core";
import { redact } from "@piiri/core/privacy";
import type { Invocation } from "../invocation.js";
import { Refusal } from "../refusal.js";
import { graphToken } from "../teams/graphToken.js";
import { textsOf } from "../texts/words.js";

/** Sends through Microsoft 365 by Graph, with the account that the message comes from, signed in as for Teams. */
export async function graphTransport(invocation: Invocation, language: Language): Promise<Transport> {
  const texts = await textsOf("teams", language);
  const token = graphToken(invocation, texts);
  if (token === undefined) throw new Refusal(texts.tokenNeeded);
  const client = graphClient({
    token,
    fetch: globalThis.fetch,
    baseUrl: invocation.host.environment["PIIRI_GRAPH_URL"],
  });
  return {
    async send({ to, mail, namesRecipient = false }): Promise<TransportResult> {
      if (mail === undefined) return { kind: "not-sent" };
      const { from, subject, body, language: written, replyTo, calendar } = mail;
      const { html } = renderMarkdown(body, { language: written, title: subject });
      const attachments = calendar === undefined ? [] : [{ ...calendar, contentType: "text/calendar; charset=utf-8" }];
      const message = { from: from.address, subject, html, replyTo, attachments, namesRecipient };
      const outcome = await sendGraphMail(client, message, to.map(redact));
      if (outcome.kind === "taken") return { kind: "taken", accepted: to, rejected: [] };
      const { status, graphCode, code } = outcome.error;
      const answer = {
        stage: "sendMail" as const,
        ...(status !== undefined && { code: status }),
        ...(graphCode !== undefined && { text: graphCode }),
        ...(status === undefined && { trouble: silent[code] ?? ("closed" as const) }),
      };
      return { kind: outcome.kind, answer };
    },
    close: () => Promise.resolve(),
  };
}

const silent: Readonly<Partial<Record<string, "timeout" | "not-reachable" | "busy">>> = {
  unknown: "timeout",
  unreachable: "not-reachable",
  "too-busy": "busy",
};
