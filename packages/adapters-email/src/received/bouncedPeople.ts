import type { Group } from "@piiri/core";
import { sendingPracticeOf } from "@piiri/core/messages";
import { type KnownForMessages, type Whom, whomByHash } from "../recipients/reached.js";
import { type BounceCount, type CountedBounces, countBounces } from "./countBounces.js";

/** Somebody whom messages did not reach, and whether nothing more is to be sent to them before somebody has asked. */
export interface Bounced extends BounceCount {
  readonly who: Whom;
  readonly isToAsk: boolean;
}

/** Whom messages did not reach, by the reports that mail servers sent. */
export interface BouncedPeople {
  /** By row; those whom the plan names come first. */
  readonly people: readonly Bounced[];
  /** Those to whom nothing more is sent before somebody has asked, by the hash of their address. */
  readonly withheld: ReadonlySet<string>;
  /** How many mailboxes are of nobody who registered or leads. */
  readonly strangers: number;
  readonly others: CountedBounces["others"];
}

/** Who is known of a group, and the key by which an outbox knows addresses, where what is found is held against one. */
export interface BouncedSituation {
  readonly group: Group;
  readonly known: KnownForMessages | undefined;
  readonly key?: string | undefined;
}

/** Where nothing is held against what is kept, any words tell mailboxes apart. */
const keptNowhere = "only while it is counted";

/**
 * Whose mailboxes the reports of delivery in a folder of mails tell of. After as many as the practice says (`bouncesMost`) it is time to
 * ask, not to send.
 *
 * @example
 * ```ts
 * import { bouncedPeople } from "@piiri/adapters-email/received";
 * import { resolvePlanOrThrow } from "@piiri/core";
 * import { goodPlans } from "@piiri/core/rule-examples";
 *
 * const group = resolvePlanOrThrow(goodPlans["closed-group"]);
 * const bounced = await bouncedPeople([], { group, known: undefined });
 * [bounced.people, bounced.withheld.size]; // => [[], 0]
 * ```
 */
export async function bouncedPeople(
  mails: Iterable<Uint8Array> | AsyncIterable<Uint8Array>,
  { group, known, key = keptNowhere }: BouncedSituation,
): Promise<BouncedPeople> {
  const { byHash, others } = await countBounces(mails, key);
  const { bouncesMost } = sendingPracticeOf(group);
  const whom = whomByHash(group, known, key);
  const isToAsk = ({ forGood, forNow }: BounceCount) => forGood + forNow >= bouncesMost;
  const people = [...byHash].flatMap(([hash, count]) =>
    (whom.get(hash) ?? []).map((who): Bounced => ({ ...count, who, isToAsk: isToAsk(count) })),
  );
  return {
    people: people.toSorted((one, other) => (one.who.row ?? 0) - (other.who.row ?? 0)),
    withheld: new Set([...byHash].flatMap(([hash, count]) => (isToAsk(count) ? [hash] : []))),
    strangers: [...byHash.keys()].filter((hash) => !whom.has(hash)).length,
    others,
  };
}
