import { appendFile, mkdir, readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { Group, Instant, IntakeEvent } from "@piiri/core";
import { personHash } from "./personHash.js";

type Registration = IntakeEvent & { readonly kind: "registered" };

/** An offer that was made, or how it was answered; the person as a keyed hash. */
export type JournalEntry = { readonly at: Instant; readonly person: string; readonly session?: string } & (
  | { readonly kind: "offered"; readonly until: Instant }
  | { readonly kind: "accepted" | "declined" }
);

/** The journal of a group: in the folder `.piiri` beside its plan. It holds no name, no address, and not the key. */
export function journalOf(planFile: string, { id }: Group): string {
  return join(planFile === "-" ? "." : dirname(planFile), ".piiri", id, "journal.jsonl");
}

/** What the journal holds; nothing where there is none. A line that is none of ours is left out. */
export async function readJournal(file: string): Promise<readonly JournalEntry[]> {
  const text = await readFile(file, "utf8").catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return "";
    throw error;
  });
  return text.split("\n").flatMap((line) => entryIn(line) ?? []);
}

function entryIn(line: string): JournalEntry | undefined {
  try {
    const entry = JSON.parse(line) as JournalEntry;
    return ["offered", "accepted", "declined"].includes(entry.kind) ? entry : undefined;
  } catch {
    return undefined;
  }
}

/** Writes entries at the journal's end, each on a line; only the owner can read it. */
export async function appendJournal(file: string, entries: readonly JournalEntry[]): Promise<void> {
  if (entries.length === 0) return;
  await mkdir(dirname(file), { recursive: true, mode: 0o700 });
  await appendFile(file, entries.map((entry) => `${JSON.stringify(entry)}\n`).join(""), { mode: 0o600 });
}

/** The journal's entries as what happened to registrations: those whose hash is one's own. */
export function eventsOfJournal(
  entries: readonly JournalEntry[],
  registrations: readonly Registration[],
  key: string,
): readonly IntakeEvent[] {
  if (entries.length === 0) return [];
  const ids = new Map(registrations.map(({ id, person }) => [personHash(person, key), id]));
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
  const hashes = new Map(registrations.map(({ id, person }) => [id, personHash(person, key)]));
  return events.flatMap((event): readonly JournalEntry[] => {
    const person = hashes.get(event.id);
    if ((event.kind !== "accepted" && event.kind !== "declined") || person === undefined) return [];
    if (known.has(`${event.at} ${event.kind} ${person}`)) return [];
    return [{ at: event.at, kind: event.kind, person, ...(event.session !== undefined && { session: event.session }) }];
  });
}
