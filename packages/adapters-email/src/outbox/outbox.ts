import { checkEachGiven, type Instant } from "@piiri/core";

/**
 * What became of a message to some recipients. `sending`: about to go out to the server; without an entry after it nobody knows
 * whether it arrived. `sent`: the server has taken it. `refused`: the server says that there is no such mailbox.
 * `deferred`: not now. `unsent`: it surely did not go out, and not by the recipient's fault. `unknown`: nobody knows; only
 * a person decides. `decided-sent` and `decided-again`: a person has decided. `forgotten`: it was sent, and to whom nobody knows any more.
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
  "forgotten",
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
  /** Of what was forgotten: how many had got it. */
  readonly people?: number | undefined;
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
  checkEachGiven("entries", entries, { message: "text", to: "list" });
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

/**
 * What is left of an outbox once it has to forget: of each message that it was sent, when last, and to how many, but not to whom. What
 * went to nobody leaves nothing. A message that was forgotten is never sent again by itself.
 *
 * @example
 * ```ts
 * import { forgottenOutbox } from "@piiri/adapters-email";
 *
 * const at = "2027-04-01T09:00:00Z";
 * const entries = [
 *   { at, message: "thanks", state: "sending", to: ["a", "b"] },
 *   { at, message: "thanks", state: "sent", to: ["a", "b"] },
 * ] as const;
 * forgottenOutbox(entries); // => [{ at: "2027-04-01T09:00:00Z", message: "thanks", state: "forgotten", to: [], people: 2 }]
 * ```
 */
export function forgottenOutbox(entries: readonly OutboxEntry[]): readonly OutboxEntry[] {
  const messages = [...new Set(entries.map(({ message }) => message))];
  return messages.flatMap((message): readonly OutboxEntry[] => {
    const own = entries.filter((entry) => entry.message === message);
    const before = own.find(({ state }) => state === "forgotten")?.people ?? 0;
    const reached = [...outboxOf(own, message).values()].filter((state) => !isToBeSent(state) && state !== "refused");
    const people = before + reached.length;
    const at = own.map((entry) => entry.at).reduce((latest, each) => (each > latest ? each : latest));
    return people === 0 ? [] : [{ at, message, state: "forgotten", to: [], people }];
  });
}

/** Whether a message was sent to people of whom nothing is known any more. */
export function isForgotten(entries: readonly OutboxEntry[], message: string): boolean {
  return entries.some((entry) => entry.message === message && entry.state === "forgotten");
}
