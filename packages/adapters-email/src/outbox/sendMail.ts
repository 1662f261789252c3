import { ArgumentError, checkGiven, type Instant } from "@piiri/core";
import type { Redacted } from "@piiri/core/privacy";
import { reveal } from "@piiri/core/privacy";
import { isMailAddress } from "../mail/address.js";
import { checkMail, type Mail } from "../mail/mail.js";
import { mimeOfOrThrow } from "../mail/mimeOf.js";
import { checkRecipients } from "../recipients/checkRecipients.js";
import { faultOf } from "../smtp/faultOf.js";
import type { ServerAnswer } from "../smtp/serverAnswer.js";
import type { Transport, TransportResult } from "../smtp/transport.js";
import { isForgotten, isToBeSent, type OutboxEntry, type OutboxState, type OutboxStore, outboxOf } from "./outbox.js";

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

/** How somebody stands who has not got a message. `unusable`: the address is none, or none that can be offered to the server. */
export type NotReachedState = "refused" | "deferred" | "unsent" | "unknown" | "unusable";

/** Somebody who has not got a message, by hash. */
export interface NotReached {
  readonly hash: string;
  readonly state: NotReachedState;
}

/** How many recipients stand how, after sending; nobody is named. */
export interface SendReport {
  readonly counts: Readonly<Record<"sent" | "already" | NotReachedState, number>>;
  /** Who has not got it, in the order in which they were given. */
  readonly notReached: readonly NotReached[];
  /** What the server said to those it did not take, or what happened where it said nothing; each once. */
  readonly answers: readonly ServerAnswer[];
  /** The server's reply codes to those it did not take. */
  readonly codes: readonly number[];
  /**
   * Whether it stopped before all had got theirs: the server could not be reached, went away, or turned it down for a
   * reason that is nobody's address, so that it would turn down the others too.
   */
  readonly isCutShort: boolean;
}

/**
 * Sends a message to those who have not got it. Before the first byte of each goes out it is written down, so that whatever
 * happens nobody gets it twice by itself: what went out without an answer is `unknown` and waits for a person. Said again,
 * it goes on where it stopped; who was put off before comes last, so that one address does not keep the others waiting.
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
  checkMail(mail);
  checkRecipients(recipients);
  checkOptions(options);
  const { store, delivery, recipientsMost, now, onProgress } = options;
  const entries = await store.read();
  const states = outboxOf(entries, mail.key);
  const outcomes = outcomesBefore(recipients, states, isForgotten(entries, mail.key));
  const answers: ServerAnswer[] = [];
  const due = distinct(recipients).filter(({ hash }) => !outcomes.has(hash));
  const good = [...due.filter(({ hash }) => !states.has(hash)), ...due.filter(({ hash }) => states.has(hash))];
  const batches = batchesOf(good, delivery === "blind-copies" ? recipientsMost : 1);
  const pace = paceOf(options);
  let done = 0;
  let isCutShort = false;
  try {
    for (let batch = batches.shift(); batch !== undefined; batch = batches.shift()) {
      await pace();
      const onBegin = () => note({ state: "sending", to: batch.map(({ hash }) => hash) });
      const result = await handOver(mail, batch, onBegin, options);
      const settled = outcomesOf(batch, result);
      for (const outcome of settled.outcomes) await note(outcome);
      // Who was one too many for the server gets it in a message of their own.
      if (settled.isToBeStopped) isCutShort = true;
      else if (settled.tooMany.length > 0) batches.unshift(settled.tooMany);
      done += batch.length - (isCutShort ? 0 : settled.tooMany.length);
      onProgress?.(done, good.length);
      // A server that cannot be reached, went away, or says no to it all is not asked again for each of the others.
      if (result.kind === "unknown") isCutShort = batches.length > 0;
      if (isCutShort) break;
    }
  } finally {
    await options.transport.close();
  }
  return reportOf(recipients, outcomes, answers, isCutShort);

  async function note({ state, to, answer, isUnusable = false }: Outcome): Promise<void> {
    if (to.length === 0) return;
    await store.append({ at: now(), message: mail.key, state, to, ...codesOf(answer) });
    if (answer !== undefined && !answers.some((each) => isSame(each, answer))) answers.push(answer);
    const standing = state === "sending" ? "unknown" : state;
    for (const hash of to) outcomes.set(hash, isUnusable ? "unusable" : standing);
  }
}

/** What the journal keeps of an answer. */
function codesOf({ code, enhanced }: Partial<ServerAnswer> = {}): Pick<OutboxEntry, "code" | "enhanced"> {
  return { ...(code !== undefined && { code }), ...(enhanced !== undefined && { enhanced }) };
}

/**
 * How a message stands with its recipients by what was written down, without sending anything.
 *
 * @example
 * ```ts
 * import { outboxReport } from "@piiri/adapters-email";
 * import { redact } from "@piiri/core/privacy";
 *
 * outboxReport([], "thanks", [{ hash: "a1", address: redact("one@example.org") }]).counts.unsent; // => 1
 * ```
 */
export function outboxReport(
  entries: readonly OutboxEntry[],
  message: string,
  recipients: readonly Recipient[],
): SendReport {
  checkRecipients(recipients);
  const outcomes = outcomesBefore(recipients, outboxOf(entries, message), isForgotten(entries, message));
  return reportOf(recipients, outcomes, [], false);
}

type Standing = OutboxState | "already" | "unusable";

/** Of those who get nothing now: they have it, or it was settled before, or there is nowhere to send it. */
function outcomesBefore(
  recipients: readonly Recipient[],
  states: ReadonlyMap<string, OutboxState>,
  isPast: boolean,
): Map<string, Standing> {
  // To whom it was sent nobody knows any more, so everybody may have got it.
  if (isPast) return new Map(recipients.map(({ hash }) => [hash, "already"]));
  return new Map(
    distinct(recipients).flatMap((recipient): readonly (readonly [string, Standing])[] => {
      const state = states.get(recipient.hash);
      if (state === "unknown") return [[recipient.hash, state]];
      const isUsable = isSendable(recipient);
      const isOpen = isToBeSent(state);
      if (!isOpen && state !== "refused") return [[recipient.hash, "already"]];
      if (!isUsable) return [[recipient.hash, "unusable"]];
      return isOpen ? [] : [[recipient.hash, "refused"]];
    }),
  );
}

interface Outcome {
  readonly state: OutboxState;
  /** Hashes. */
  readonly to: readonly string[];
  readonly answer?: ServerAnswer | undefined;
  /** The server was not asked: it could not have taken the address. */
  readonly isUnusable?: boolean;
}

interface Settled {
  readonly outcomes: readonly Outcome[];
  /** Whether the server would turn down the others too. */
  readonly isToBeStopped: boolean;
  /** Those who were more than the server takes at once. */
  readonly tooMany: readonly Recipient[];
}

/** What became of each recipient of a batch. */
function outcomesOf(batch: readonly Recipient[], result: TransportResult): Settled {
  const all = batch.map(({ hash }) => hash);
  if (result.kind === "unknown") {
    return { outcomes: [{ state: "unknown", to: all, answer: result.answer }], isToBeStopped: false, tooMany: [] };
  }
  if (result.kind !== "taken") {
    const { answer } = result;
    const isLater = answer !== undefined && faultOf(answer) === "later";
    const state = isLater && result.kind === "refused" ? "deferred" : "unsent";
    return { outcomes: [{ state, to: all, answer }], isToBeStopped: true, tooMany: [] };
  }
  const accepted = new Set(result.accepted);
  const rejected = new Map(result.rejected.map(({ address, answer }) => [address, answer]));
  const answerTo = ({ address }: Recipient) => rejected.get(reveal(address));
  const turnedDown = [...new Set(rejected.values())];
  const isTooMany = (answer: ServerAnswer | undefined) =>
    accepted.size > 0 && answer !== undefined && saysTooMany(answer);
  return {
    outcomes: [
      { state: "sent", to: hashesOf(batch, ({ address }) => accepted.has(reveal(address))) },
      ...turnedDown.map((answer): Outcome => {
        const to = hashesOf(batch, (each) => answerTo(each) === answer);
        if (answer.trouble === "needs-smtputf8") return { state: "unsent", to, answer, isUnusable: true };
        return { state: stateOf(answer), to, answer };
      }),
      // Of whom the server said nothing nobody knows.
      {
        state: "unknown",
        to: hashesOf(batch, (each) => !accepted.has(reveal(each.address)) && answerTo(each) === undefined),
      },
    ],
    isToBeStopped: turnedDown.some(
      (answer) => answer.trouble !== "needs-smtputf8" && faultOf(answer) === "server" && !isTooMany(answer),
    ),
    tooMany: batch.filter((each) => isTooMany(answerTo(each))),
  };
}

function stateOf(answer: ServerAnswer): OutboxState {
  return ({ mailbox: "refused", later: "deferred", server: "unsent" } as const)[faultOf(answer)];
}

/** “Too many recipients”: 452, and as RFC 5321, 4.5.3.1.10 has it also 552, unless it is somebody's mailbox that is full. */
function saysTooMany({ stage, code, enhanced, text = "" }: ServerAnswer): boolean {
  if (stage !== "RCPT" || code === undefined) return false;
  return enhanced === undefined
    ? (code === 452 || code === 552) && /too many/i.test(text)
    : /^[45]\.5\.3$/.test(enhanced) || (code === 452 && /too many recipients/i.test(text));
}

function isSame(one: ServerAnswer, other: ServerAnswer): boolean {
  return (["stage", "code", "enhanced", "text", "trouble"] as const).every((name) => one[name] === other[name]);
}

function hashesOf(batch: readonly Recipient[], isIn: (recipient: Recipient) => boolean): readonly string[] {
  return batch.filter(isIn).map(({ hash }) => hash);
}

function isSendable({ address }: Recipient): boolean {
  return isMailAddress(reveal(address));
}

function checkOptions(options: SendOptions): void {
  checkGiven("options", options, { store: "section", transport: "section", recipientsMost: "number", now: "function" });
  // By parts of somebody there would be messages without an end.
  if (!Number.isInteger(options.recipientsMost) || options.recipientsMost < 1)
    throw new ArgumentError("options.recipientsMost", "a whole number from 1");
}

/** Two people with one address get one message. */
function distinct(recipients: readonly Recipient[]): readonly Recipient[] {
  return [...new Map(recipients.map((recipient) => [recipient.hash, recipient])).values()];
}

/** Whose address has letters that only some servers know gets a message of their own: else it may come back for all. */
function batchesOf(recipients: readonly Recipient[], most: number): (readonly Recipient[])[] {
  const isPlain = ({ address }: Recipient) => /^[\x20-\x7e]*@/.test(reveal(address));
  const plain = recipients.filter(isPlain);
  const count = Math.ceil(plain.length / most);
  return [
    ...Array.from({ length: count }, (_, index) => plain.slice(index * most, (index + 1) * most)),
    ...recipients.filter((each) => !isPlain(each)).map((each) => [each]),
  ];
}

async function handOver(
  mail: Mail,
  batch: readonly Recipient[],
  onBegin: () => Promise<void>,
  { transport, delivery }: SendOptions,
): Promise<TransportResult> {
  const [first] = batch;
  const to = batch.map(({ address }) => reveal(address));
  const isOne = delivery === "one-each" && first !== undefined;
  const raw = isOne
    ? await mimeOfOrThrow(mail, { to: "one", address: reveal(first.address) }, first.hash)
    : await mimeOfOrThrow(mail, { to: "undisclosed" }, first?.hash ?? "all");
  if (transport.tellsBegin !== true) await onBegin();
  return await transport.send({ from: mail.from.address, to, raw, mail, namesRecipient: isOne, onBegin });
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

function reportOf(
  recipients: readonly Recipient[],
  outcomes: ReadonlyMap<string, Standing>,
  answers: readonly ServerAnswer[],
  isCutShort: boolean,
): SendReport {
  const counts = { sent: 0, already: 0, refused: 0, deferred: 0, unsent: 0, unknown: 0, unusable: 0 };
  const notReached: NotReached[] = [];
  for (const { hash } of distinct(recipients)) {
    const outcome = outcomes.get(hash) ?? "unsent";
    const state = outcome in counts ? (outcome as keyof typeof counts) : "already";
    counts[state] += 1;
    if (state !== "sent" && state !== "already") notReached.push({ hash, state });
  }
  const codes = [...new Set(answers.flatMap(({ code }) => code ?? []))].sort((one, other) => one - other);
  return { counts, notReached, answers, codes, isCutShort };
}
