import { type Instant, isInstant } from "@piiri/core";
import type { IntakeEvent } from "@piiri/core/intake";
import type { JournalKind } from "@piiri/core/keeping";
import { personHashes } from "./personHash.js";

type Registration = IntakeEvent & { readonly kind: "registered" };

/** What the journal says of a person, whom it knows by a keyed hash: an offer that was made, or how it was answered. */
type PersonEntry = {
  readonly at: Instant;
  readonly person: string;
  readonly session?: string;
} /** `after` where the clock had gone back: the latest of all that was known when the place was offered. */ & (
  | { readonly kind: "offered"; readonly until: Instant; readonly after?: Instant }
  | { readonly kind: Answer["kind"] }
);

/** A line of the journal. Where it began anew, what had been offered before that is in doubt. */
export type JournalEntry =
  | PersonEntry
  | { readonly at: Instant; readonly kind: "recovered" }
  /** Places were offered, and to whom nobody knows any more. */
  | { readonly at: Instant; readonly kind: "forgotten"; readonly offers: number };

/** How an offer was answered, or that there was none. */
type Answer = IntakeEvent & { readonly kind: "accepted" | "declined" | "not-offered" };

/** The journal of a group, in its state (`stateOf`). It holds no name, no address, and not the key. */
export const journalName = "journal.jsonl";

/** How the journal's lines are read. */
export const journalKind: JournalKind<JournalEntry> = {
  name: "intake",
  // Since the second a journal says that it began anew, since the third what was forgotten.
  schema: 3,
  entry: (data) => {
    const entry = data as JournalEntry | null | undefined;
    if (typeof entry?.at !== "string" || !isInstant(entry.at)) return undefined;
    if (entry.kind === "forgotten") return typeof entry.offers === "number" ? entry : undefined;
    return entry.kind === "recovered" || isOfPerson(entry) ? entry : undefined;
  },
};

function isOfPerson(entry: PersonEntry): boolean {
  if (typeof entry.person !== "string") return false;
  if (entry.session !== undefined && typeof entry.session !== "string") return false;
  if (entry.kind === "offered") return isInstant(`${entry.until}`);
  return entry.kind === "accepted" || entry.kind === "declined" || entry.kind === "not-offered";
}

/** What happened to registrations, and since when what was offered to them is in doubt. */
export interface KnownOffers {
  readonly events: readonly IntakeEvent[];
  readonly inDoubtSince: readonly Instant[];
}

/**
 * What the journal and the file of events say. Lines stand in the order in which they were written: an answer is not before
 * the journal began anew, unless it was written down before, whatever day it bears.
 */
export function knownOffers(
  told: readonly IntakeEvent[],
  entries: readonly JournalEntry[],
  registrations: readonly Registration[],
  key: string,
): KnownOffers {
  const inDoubtSince = entries.flatMap(({ kind, at }) => (kind === "recovered" ? [at] : []));
  const written = eventsOfJournal(entries, registrations, key);
  const begun = inDoubtSince.at(-1);
  if (begun === undefined) return { events: [...told, ...written], inDoubtSince };
  const isNew = unknownTo(entries, personHashes(registrations, key));
  const known = told.filter((event) => !isAnswer(event) || isNew(event));
  const events = known.map((event) => (isAnswer(event) ? notBefore(begun, event) : event));
  return { events: [...events, ...written], inDoubtSince };
}

/** The journal's entries as what happened to registrations: those whose hash is one's own. */
export function eventsOfJournal(
  entries: readonly JournalEntry[],
  registrations: readonly Registration[],
  key: string,
): readonly IntakeEvent[] {
  if (entries.length === 0) return [];
  const ids = new Map([...personHashes(registrations, key)].map(([id, hash]) => [hash, id]));
  let begun: Instant | undefined;
  return entries.flatMap((entry): readonly IntakeEvent[] => {
    if (entry.kind === "recovered") {
      begun = entry.at;
      return [];
    }
    if (entry.kind === "forgotten") return [];
    const { person, ...event } = entry;
    const id = ids.get(person);
    return id === undefined ? [] : [notBefore(begun, { ...event, id })];
  });
}

function notBefore(begun: Instant | undefined, event: IntakeEvent): IntakeEvent {
  return begun !== undefined && event.at < begun ? { ...event, at: begun } : event;
}

/** Events that the journal does not hold yet, as its entries: answers to offers. */
export function newAnswers(
  events: readonly IntakeEvent[],
  entries: readonly JournalEntry[],
  registrations: readonly Registration[],
  key: string,
): readonly JournalEntry[] {
  const hashes = personHashes(registrations, key);
  const isNew = unknownTo(entries, hashes);
  return events.flatMap((event): readonly JournalEntry[] => {
    const person = hashes.get(event.id);
    if (!isAnswer(event) || person === undefined || !isNew(event)) return [];
    return [{ at: event.at, kind: event.kind, person, ...(event.session !== undefined && { session: event.session }) }];
  });
}

/** Whether the journal does not hold an answer yet. */
function unknownTo(entries: readonly JournalEntry[], hashes: ReadonlyMap<string, string>): (answer: Answer) => boolean {
  const called = ({ at, kind, session }: Pick<Answer, "at" | "kind" | "session">, person: string) =>
    [at, kind, person, session ?? ""].join(" ");
  const known = new Set(
    entries.flatMap((entry) =>
      entry.kind === "recovered" || entry.kind === "forgotten" || entry.kind === "offered"
        ? []
        : [called(entry, entry.person)],
    ),
  );
  return (answer) => !known.has(called(answer, hashes.get(answer.id) ?? ""));
}

export function isAnswer(event: IntakeEvent): event is Answer {
  return event.kind === "accepted" || event.kind === "declined" || event.kind === "not-offered";
}

/** How many places are offered to, or taken by, people who are in no row of the registrations any more. */
export function heldByOthers(
  entries: readonly JournalEntry[],
  registrations: readonly Registration[],
  key: string,
  { now, session }: { readonly now: Instant; readonly session: string | undefined },
): number {
  const own = new Set(personHashes(registrations, key).values());
  const last = new Map<string, PersonEntry>();
  for (const entry of entries) {
    if (entry.kind === "recovered" || entry.kind === "forgotten" || own.has(entry.person)) continue;
    if (entry.session === undefined || entry.session === session) last.set(entry.person, entry);
  }
  return [...last.values()].filter(
    (entry) => entry.kind === "accepted" || (entry.kind === "offered" && entry.until >= now),
  ).length;
}

/**
 * What is left of a journal of offers once it has to forget: how many places were offered, and when last, but not to whom.
 *
 * @example
 * ```ts
 * import { forgottenOffers } from "@piiri/adapters-forms/intake";
 *
 * const at = "2027-01-11T10:00:00Z";
 * forgottenOffers([{ at, kind: "offered", person: "a keyed hash", until: "2027-01-13T10:00:00Z" }]);
 * // => [{ at: "2027-01-11T10:00:00Z", kind: "forgotten", offers: 1 }]
 * ```
 */
export function forgottenOffers(entries: readonly JournalEntry[]): readonly JournalEntry[] {
  const offers = entries.reduce((sum, entry) => {
    if (entry.kind === "forgotten") return sum + entry.offers;
    return entry.kind === "offered" ? sum + 1 : sum;
  }, 0);
  const [at] = entries
    .map((entry) => entry.at)
    .toSorted()
    .toReversed();
  return at === undefined || offers === 0 ? [] : [{ at, kind: "forgotten", offers }];
}
