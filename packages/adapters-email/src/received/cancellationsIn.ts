import type { Group } from "@piiri/core";
import { cancellationIn, type NoCancellation, type ReceivedCancellation } from "./cancellationIn.js";

/** What many mails give up, and how many of them give up nothing, by the reason. */
export interface ReceivedCancellations {
  /** In the order in which the mails were given. */
  readonly cancellations: readonly ReceivedCancellation[];
  readonly others: Readonly<Partial<Record<NoCancellation, number>>>;
}

/**
 * Which places a folder of mails gives up; mails are read one after the other.
 *
 * @example
 * ```ts
 * import { cancellationsIn } from "@piiri/adapters-email/received";
 * import { resolvePlanOrThrow } from "@piiri/core";
 * import { goodPlans } from "@piiri/core/rule-examples";
 *
 * const group = resolvePlanOrThrow(goodPlans["closed-group"]);
 * const lines = ["From: one@example.org", "Date: Sun, 10 Jan 2027 12:00:00 +0200", "Subject: A question", "", "Hello"];
 * const { others } = await cancellationsIn([new TextEncoder().encode(lines.join("\r\n"))], group);
 * others; // => { "no-cancellation": 1 }
 * ```
 */
export async function cancellationsIn(
  mails: Iterable<Uint8Array> | AsyncIterable<Uint8Array>,
  group: Pick<Group, "id" | "sessions" | "registration">,
): Promise<ReceivedCancellations> {
  const cancellations: ReceivedCancellation[] = [];
  const others: Partial<Record<NoCancellation, number>> = {};
  for await (const bytes of mails) {
    const read = await cancellationIn(bytes, group);
    if (read.isOk()) cancellations.push(read.value);
    else others[read.error] = (others[read.error] ?? 0) + 1;
  }
  return { cancellations, others };
}
