import type { Group } from "../group/index.js";
import type { MessageTexts } from "./texts.js";

/** A mail by which somebody gives up their place: whoever sends it is told from its sender, and which place from its subject. */
export interface CancellationMail {
  readonly to: string;
  readonly subject: string;
  /** Opens that mail, ready to be sent. */
  readonly mailto: string;
}

/** Which place is given up: of which group, by the plan's id, and of which session, by key, where each is registered for by itself. */
export interface CancelledPlace {
  readonly group: string;
  readonly session?: string | undefined;
}

/**
 * The mail by which somebody gives up their place in a group, or in one of its sessions: nothing to be written, no account, no server. Its subject
 * bears the public name and, for reading it back, the plan's id; so a mailbox may show it to anybody. Nothing where nobody answers
 * cancellations, where people come without registering, or where each session is registered for by itself and none is named.
 *
 * @example
 * ```ts
 * import { resolvePlanOrThrow } from "@piiri/core";
 * import { cancellationMail } from "@piiri/core/messages";
 * import { goodPlans } from "@piiri/core/rule-examples";
 * import { en } from "@piiri/core/locale/en";
 *
 * const mail = cancellationMail(resolvePlanOrThrow(goodPlans["closed-group"]), undefined, en.messages);
 * mail?.subject; // => "Cancellation: Peer group, spring 2027 [closed-group]"
 * ```
 */
export function cancellationMail(
  group: Group,
  session: string | undefined,
  texts: Pick<MessageTexts, "cancellation">,
): CancellationMail | undefined {
  const { contact, period, required } = group.registration;
  const isOfSession = period.by === "session";
  if (contact === undefined || !required || (isOfSession && session === undefined)) return undefined;
  const place = isOfSession ? `${group.id} ${session}` : group.id;
  const subject = `${texts.cancellation}: ${group.publicName} [${place}]`;
  return { to: contact, subject, mailto: `mailto:${percent(contact)}?subject=${percent(subject)}` };
}

/** What a mail program may read as a part of the address (RFC 6068), or Markdown as its end, is written by its number. */
function percent(text: string): string {
  return encodeURIComponent(text)
    .replaceAll("%40", "@")
    .replace(/[!'()*]/g, (sign) => byNumber[sign] ?? sign);
}

const byNumber: Readonly<Record<string, string>> = { "!": "%21", "'": "%27", "(": "%28", ")": "%29", "*": "%2A" };

/**
 * Which place a mail gives up, by its subject, whatever a mail program has put before or after it; nothing where the subject is of
 * another mail.
 *
 * @example
 * ```ts
 * import { cancelledPlaceOf } from "@piiri/core/messages";
 *
 * cancelledPlaceOf("VS: Peruutus: Vertaisryhmä, kevät 2027 [backs-2027]"); // => { group: "backs-2027" }
 * cancelledPlaceOf("Cancellation: Open evenings [evenings s3]"); // => { group: "evenings", session: "s3" }
 * cancelledPlaceOf("Something else"); // => undefined
 * ```
 */
export function cancelledPlaceOf(subject: string): CancelledPlace | undefined {
  // Mail programs put words in brackets before a subject.
  const [, group, session] = [...subject.matchAll(places)].at(-1) ?? [];
  if (group === undefined) return undefined;
  return session === undefined ? { group } : { group, session };
}

const places = /\[([a-z0-9-]{1,64})(?: ([a-z0-9][a-z0-9-]{0,31}))?\]/g;
