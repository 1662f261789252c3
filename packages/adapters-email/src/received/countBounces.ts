import type { Instant } from "@piiri/core";
import { addressHash } from "../recipients/recipients.js";
import { type Bounce, bouncesIn, type NoBounce } from "./bounceIn.js";

/** How often messages did not reach a mailbox. */
export interface BounceCount {
  readonly forGood: number;
  readonly forNow: number;
  /** The latest of them. */
  readonly latest?: Instant | undefined;
}

/** What a folder of mails tells of mailboxes that were not reached. */
export interface CountedBounces {
  /** By the hash of the address, as `whomByHash` and the outbox know it by the same key. */
  readonly byHash: ReadonlyMap<string, BounceCount>;
  /** How many mails tell nothing of it, by the reason. */
  readonly others: Readonly<Partial<Record<NoBounce, number>>>;
}

/**
 * Counts by mailbox what the reports of delivery in a folder of mails tell. The same report given twice counts once.
 */
export async function countBounces(
  mails: Iterable<Uint8Array> | AsyncIterable<Uint8Array>,
  key: string,
): Promise<CountedBounces> {
  const byHash = new Map<string, BounceCount>();
  const others: Partial<Record<NoBounce, number>> = {};
  const known = new Set<string>();
  for await (const bytes of mails) {
    const read = await bouncesIn(bytes);
    if (read.isErr()) {
      others[read.error] = (others[read.error] ?? 0) + 1;
      continue;
    }
    for (const bounce of read.value) {
      const hash = addressHash(bounce.email, key);
      const same = `${hash} ${bounce.at} ${bounce.status}`;
      if (bounce.at !== undefined && known.has(same)) continue;
      known.add(same);
      byHash.set(hash, withOne(byHash.get(hash), bounce));
    }
  }
  return { byHash, others };
}

function withOne(count: BounceCount | undefined, { lasts, at }: Bounce): BounceCount {
  const { forGood, forNow, latest } = count ?? { forGood: 0, forNow: 0 };
  return {
    forGood: forGood + Number(lasts === "for-good"),
    forNow: forNow + Number(lasts === "for-now"),
    latest: at !== undefined && (latest === undefined || at > latest) ? at : latest,
  };
}
