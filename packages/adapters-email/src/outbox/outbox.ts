import { checkGiven, type Instant } from "@piiri/core";

/**
 * What became of a message to some recipients. `sending`: about to go out to the server; without an entry after it nobody knows
 * whether it arrived. `sent`: the server has taken it. `refused`: the server says that there is no such mailbox.
 * `deferred`: not now. `unsent`: it surely did not go out, and not by the recipient's fault. `unknown`: nobody knows; only
 * a person decides. `decided-sent` and `decided-again`: a person has decided.
 */
export const outboxStates = [
  "sending",
  "sent",
  "refused",
  "deferred",
  "unsent",
  "unknown",
  "decided-sent",
  "decided-again",
] as const;
/** What became of a message to some recipients. */
export type OutboxState = (typeof outboxStates)[number];

/** A line of the journal. Recipients are keyed hashes: without the key nobody can tell who they are. */
export interface OutboxEntry {
  readonly at: Instant;
  /** The message's key. */
  readonly message: string;
  readonly state: OutboxState;
  readonly to: readonly string[];
  /** The server's reply code, where it gave one. */
  readonly code?: number | undefined;
  /** Its enhanced status code, as `5.7.1`. */
  readonly enhanced?: string | undefined;
}

/** Where the journal is kept. An entry is safely there, also if the power goes, when `append` is done. */
export interface OutboxStore {
  readonly read: () => Promise<readonly OutboxEntry[]>;
  readonly append: (entry: OutboxEntry) => Promise<void>;
}

/**
 * How a message stands with each recipient, by hash: their last state. Who was `sending` when it stopped is `unknown`.
 *
 * @example
 * ```ts
 * import { outboxOf } from "@piiri/adapters-email";
 *
 * const at = "2027-04-01T09:00:00Z";
 * const entries = [
 *   { at, message: "thanks", state: "sending", to: ["a", "b"] },
 *   { at, message: "thanks", state: "sent", to: ["a"] },
 * ] as const;
 * [...outboxOf(entries, "thanks")]; // => [["a", "sent"], ["b", "unknown"]]
 * ```
 */
export function outboxOf(entries: readonly OutboxEntry[], message: string): ReadonlyMap<string, OutboxState> {
  checkGiven("entries", entries, "list");
  for (const [place, entry] of entries.entries())
    checkGiven(`entries.${place}`, entry, { message: "text", to: "list" });
  const states = new Map<string, OutboxState>();
  for (const entry of entries) {
    if (entry.message === message) for (const hash of entry.to) states.set(hash, entry.state);
  }
  for (const [hash, state] of states) if (state === "sending") states.set(hash, "unknown");
  return states;
}

/** Whether somebody still gets a message that stands so with them: by itself nothing is ever sent twice. */
export function isToBeSent(state: OutboxState | undefined): boolean {
  return state === undefined || state === "deferred" || state === "unsent" || state === "decided-again";
}
