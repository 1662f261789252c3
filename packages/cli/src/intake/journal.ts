import { type Instant, type IntakeEvent, isInstant } from "@piiri/core";
import type { JournalKind } from "@piiri/core/keeping";
import { personHashes } from "./personHash.js";

type Registration = IntakeEvent & { readonly kind: "registered" };

/** An offer that was made, or how it was answered; the person as a keyed hash. */
export type JournalEntry = { readonly at: Instant; readonly person: string; readonly session?: string } & (
  | { readonly kind: "offered"; readonly until: Instant }
  | { readonly kind: "accepted" | "declined" }
);

/** The journal of a group, in its state (`stateOf`). It holds no name, no address, and not the key. */
export const journalName = "journal.jsonl";

/** How the journal's lines are read. */
export const journalKind: JournalKind<JournalEntry> = {
  name: "intake",
  schema: 1,
  entry: (data) => {
    const entry = data as JournalEntry | null | undefined;
    const isEntry =
      typeof entry?.at === "string" &&
      isInstant(entry.at) &&
      typeof entry.person === "string" &&
      (entry.session === undefined || typeof entry.session === "string") &&
      (entry.kind === "accepted" ||
        entry.kind === "declined" ||
        (entry.kind === "offered" && isInstant(`${entry.until}`)));
    return isEntry ? entry : undefined;
  },
};

/** The journal's entries as what happened to registrations: those whose hash is one's own. */
export function eventsOfJournal(
  entries: readonly JournalEntry[],
  registrations: readonly Registration[],
  key: string,
): readonly IntakeEvent[] {
  if (entries.length === 0) return [];
  const ids = new Map([...personHashes(registrations, key)].map(([id, hash]) => [hash, id]));
  return entries.flatMap(({ person, ...event }): readonly IntakeEvent[] => {
    const id = ids.get(person);
    return id === undefined ? [] : [{ ...event, id }];
  });
}

/** Events that the journal does not hold yet, as its entries: answers to offers. */
export function newAnswers(
  events: readonly IntakeEvent[],
  entries: readonly JournalEntry[],
  registrations: readonly Registration[],
  key: string,
): readonly JournalEntry[] {
  const known = new Set(entries.map(({ at, kind, person }) => `${at} ${kind} ${person}`));
  const hashes = personHashes(registrations, key);
  return events.flatMap((event): readonly JournalEntry[] => {
    const person = hashes.get(event.id);
    if ((event.kind !== "accepted" && event.kind !== "declined") || person === undefined) return [];
    if (known.has(`${event.at} ${event.kind} ${person}`)) return [];
    return [{ at: event.at, kind: event.kind, person, ...(event.session !== undefined && { session: event.session }) }];
  });
}
