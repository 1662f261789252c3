import type { Instant } from "@piiri/core";
import type { Redacted } from "@piiri/core/privacy";
import { reveal } from "@piiri/core/privacy";
import { isMailAddress } from "../mail/address.js";
import type { Mail } from "../mail/mail.js";
import { mimeOf } from "../mail/mimeOf.js";
import type { Transport, TransportResult } from "../smtp/transport.js";
import { isToBeSent, type OutboxState, type OutboxStore, outboxOf } from "./outbox.js";

/** Somebody who gets a message: by which hash the journal knows them, and where they get it. */
export interface Recipient {
  readonly hash: string;
  readonly address: Redacted<string>;
}

/** How messages go out. */
export interface SendOptions {
  readonly store: OutboxStore;
  readonly transport: Transport;
  readonly delivery: "blind-copies" | "one-each";
  readonly recipientsMost: number;
  /** How many messages go out in a minute at most; as many as can unless given. */
  readonly perMinute?: number | undefined;
  readonly now: () => Instant;
  readonly wait?: ((milliseconds: number) => Promise<void>) | undefined;
  readonly onProgress?: ((done: number, all: number) => void) | undefined;
}

/** How many recipients stand how, after sending; nobody is named. */
export interface SendReport {
  readonly counts: Readonly<Record<"sent" | "already" | "refused" | "deferred" | "unsent" | "unknown", number>>;
  /** The server's reply codes to those it did not take. */
  readonly codes: readonly number[];
  /** Whether it stopped before all had got theirs: the server could not be reached, or went away. */
  readonly isCutShort: boolean;
}

/**
 * Sends a message to those who have not got it. Before each is handed over it is written down, so that whatever happens
 * nobody gets it twice by itself: what was handed over without an answer is `unknown` and waits for a person. Said again,
 * it goes on where it stopped.
 *
 * @example
 * ```ts
 * import { sendMail } from "@piiri/adapters-email";
 * import { redact } from "@piiri/core/privacy";
 *
 * const entries: unknown[] = [];
 * const report = await sendMail(
 *   {
 *     key: "thanks", group: "walkers", domain: "example.org", language: "en", subject: "Peer group: thank you",
 *     body: "Thank you.", from: { name: "Example", address: "group@example.org" }, date: "2027-04-01T09:00:00Z",
 *   },
 *   [{ hash: "a1", address: redact("one@example.org") }],
 *   {
 *     store: { read: async () => [], append: async (entry) => void entries.push(entry) },
 *     transport: { send: async ({ to }) => ({ kind: "taken", accepted: to, rejected: [] }), close: async () => {} },
 *     delivery: "blind-copies", recipientsMost: 100, now: () => "2027-04-01T09:00:05Z",
 *   },
 * );
 * report.counts.sent; // => 1
 * entries.length; // => 2
 * ```
 */
export async function sendMail(
  mail: Mail,
  recipients: readonly Recipient[],
  options: SendOptions,
): Promise<SendReport> {
  const { store, delivery, recipientsMost, now, onProgress } = options;
  const states = outboxOf(await store.read(), mail.key);
  const outcomes = new Map<string, OutboxState | "already">();
  const codes: number[] = [];
  for (const { hash } of recipients) {
    const state = states.get(hash);
    if (!isToBeSent(state)) outcomes.set(hash, state === "unknown" || state === "refused" ? state : "already");
  }
  const due = distinct(recipients).filter(({ hash }) => !outcomes.has(hash));
  const [good, bad] = [due.filter(isSendable), due.filter((each) => !isSendable(each))];
  if (bad.length > 0)
    await note(
      "refused",
      bad.map(({ hash }) => hash),
    );
  const batches = batchesOf(good, delivery === "blind-copies" ? recipientsMost : 1);
  const pace = paceOf(options);
  let done = 0;
  let isCutShort = false;
  try {
    for (const batch of batches) {
      await pace();
      const hashes = batch.map(({ hash }) => hash);
      await note("sending", hashes);
      const result = await handOver(mail, batch, options);
      await settle(batch, result);
      done += batch.length;
      onProgress?.(done, good.length);
      // A server that cannot be reached, or that went away without a word, is not asked again for each of the others.
      if (result.kind === "not-sent" || result.kind === "unknown") {
        isCutShort = result.kind === "not-sent" || done < good.length;
        break;
      }
    }
  } finally {
    await options.transport.close();
  }
  return {
    counts: countsOf(recipients, outcomes),
    codes: [...new Set(codes)].sort((one, other) => one - other),
    isCutShort,
  };

  async function note(state: OutboxState, to: readonly string[], code?: number): Promise<void> {
    if (to.length === 0) return;
    await store.append({ at: now(), message: mail.key, state, to, ...(code !== undefined && { code }) });
    if (code !== undefined) codes.push(code);
    for (const hash of to) outcomes.set(hash, state === "sending" ? "unknown" : state);
  }

  async function settle(batch: readonly Recipient[], result: TransportResult): Promise<void> {
    for (const { state, to, code } of outcomesOf(batch, result)) await note(state, to, code);
  }
}

interface Outcome {
  readonly state: OutboxState;
  /** Hashes. */
  readonly to: readonly string[];
  readonly code?: number | undefined;
}

/** What became of each recipient of a batch. */
function outcomesOf(batch: readonly Recipient[], result: TransportResult): readonly Outcome[] {
  const all = batch.map(({ hash }) => hash);
  if (result.kind === "unknown") return [{ state: "unknown", to: all }];
  if (result.kind === "not-sent") return [{ state: "unsent", to: all, code: result.code }];
  if (result.kind === "refused") return [{ state: stateOf(result.code), to: all, code: result.code }];
  const rejected = new Map(result.rejected.map(({ address, code }) => [address, code]));
  const codeOf = ({ address }: Recipient) => rejected.get(reveal(address));
  return [
    { state: "sent", to: hashesOf(batch, (each) => codeOf(each) === undefined) },
    ...[...new Set(rejected.values())].map((code) => ({
      state: stateOf(code),
      to: hashesOf(batch, (each) => codeOf(each) === code),
      code,
    })),
  ];
}

/** Codes from 400 on are for now, from 500 on for good. */
function stateOf(code: number): "deferred" | "refused" {
  return code < 500 ? "deferred" : "refused";
}

function hashesOf(batch: readonly Recipient[], isIn: (recipient: Recipient) => boolean): readonly string[] {
  return batch.filter(isIn).map(({ hash }) => hash);
}

function isSendable({ address }: Recipient): boolean {
  return isMailAddress(reveal(address));
}

/** Two people with one address get one message. */
function distinct(recipients: readonly Recipient[]): readonly Recipient[] {
  return [...new Map(recipients.map((recipient) => [recipient.hash, recipient])).values()];
}

function batchesOf(recipients: readonly Recipient[], most: number): readonly (readonly Recipient[])[] {
  const count = Math.ceil(recipients.length / most);
  return Array.from({ length: count }, (_, index) => recipients.slice(index * most, (index + 1) * most));
}

async function handOver(
  mail: Mail,
  batch: readonly Recipient[],
  { transport, delivery }: SendOptions,
): Promise<TransportResult> {
  const [first] = batch;
  const to = batch.map(({ address }) => reveal(address));
  const isOne = delivery === "one-each" && first !== undefined;
  const raw = isOne
    ? await mimeOf(mail, { to: "one", address: reveal(first.address) }, first.hash)
    : await mimeOf(mail, { to: "undisclosed" }, first?.hash ?? "all");
  return await transport.send({ from: mail.from.address, to, raw });
}

/** Waits so that no more messages than that go out in a minute. */
function paceOf({ perMinute, wait = sleep }: SendOptions): () => Promise<void> {
  if (perMinute === undefined) return async () => {};
  let isFirst = true;
  return async () => {
    if (!isFirst) await wait(60_000 / perMinute);
    isFirst = false;
  };
}

function sleep(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });
}

function countsOf(
  recipients: readonly Recipient[],
  outcomes: ReadonlyMap<string, OutboxState | "already">,
): SendReport["counts"] {
  const counts = { sent: 0, already: 0, refused: 0, deferred: 0, unsent: 0, unknown: 0 };
  for (const { hash } of distinct(recipients)) {
    const outcome = outcomes.get(hash) ?? "unsent";
    if (outcome in counts) counts[outcome as keyof typeof counts] += 1;
    else counts.already += 1;
  }
  return counts;
}
