import { conflictCopies } from "./conflictCopies.js";
import { freeName } from "./freeName.js";
import { type Journal, openJournal } from "./journal.js";
import { KeepingError } from "./keepingError.js";
import { type JournalKind, journalLines, noLines, parseJournal } from "./parseJournal.js";
import { type Salvaged, salvageJournal } from "./salvageJournal.js";
import type { StateFiles } from "./stateFiles.js";
import { bytesOf } from "./text.js";
import { writeTip } from "./tip.js";

/** A journal that begins anew. */
export interface Recovered<Entry> {
  readonly journal: Journal<Entry>;
  /** The names under which the former files lie. */
  readonly aside: readonly string[];
}

/**
 * Begins a journal anew from what is left of it. The former files are put aside, not thrown away. Do it in `files.alone`.
 *
 * @param begin which entries the new journal begins with, from what is left: whatever may be missing is to be told
 *
 * @example
 * ```ts
 * import { memoryFiles, openJournal, recoverJournal } from "@piiri/core/keeping";
 *
 * const kind = { name: "visits", schema: 1, entry: (data: unknown) => data as { readonly day: number } };
 * const files = memoryFiles();
 * await (await openJournal(files, "visits.jsonl", kind)).append([{ day: 1 }, { day: 2 }]);
 * const text = new TextDecoder().decode(await files.read("visits.jsonl"));
 * await files.replace("visits.jsonl", new TextEncoder().encode(text.replace('"day":2', '"day":3')));
 * const { journal, aside } = await recoverJournal(files, "visits.jsonl", kind, ({ proved }) => proved);
 * journal.entries(); // => [{ day: 1 }]
 * aside; // => ["visits.jsonl.aside-1"]
 * ```
 */
export async function recoverJournal<Entry>(
  files: StateFiles,
  name: string,
  kind: JournalKind<Entry>,
  begin: (left: Salvaged<Entry>) => readonly Entry[],
  key?: string | undefined,
): Promise<Recovered<Entry>> {
  const names = [...(await files.names())];
  await refuseNewer(files, name, kind);
  const copies = conflictCopies(name, names);
  const aside: string[] = [];
  const main = await copyAside(name);
  const others = await Promise.all(copies.map(copyAside));
  const left = leftOf(main, others, kind, key);
  // The tip still says what there was, so that whoever is killed here finds it damaged the next time too.
  const { text, last } = journalLines(begin(left), noLines, kind, key);
  await files.replace(name, bytesOf(text));
  await writeTip(files, name, last);
  for (const copy of copies) await files.remove(copy);
  return { journal: await openJournal(files, name, kind, key), aside };

  async function copyAside(file: string): Promise<Uint8Array | undefined> {
    const bytes = await files.read(file);
    if (bytes === undefined) return undefined;
    const free = freeName(name, names);
    names.push(free);
    aside.push(free);
    await files.replace(free, bytes);
    return bytes;
  }
}

/** What a later release wrote is not damaged; begun anew by this one, it would be lost. */
async function refuseNewer<Entry>(files: StateFiles, name: string, kind: JournalKind<Entry>): Promise<void> {
  for (const each of [name, ...conflictCopies(name, await files.names())]) {
    const isNewer = parseJournal(await files.read(each), kind).match(
      () => false,
      ({ code }) => code === "newer",
    );
    if (isNewer) throw new KeepingError(`${files.folder}/${each}`, { code: "newer" });
  }
}

const nothing = { proved: [], doubtful: [], lost: 0 };

function leftOf<Entry>(
  bytes: Uint8Array | undefined,
  copies: readonly (Uint8Array | undefined)[],
  kind: JournalKind<Entry>,
  key: string | undefined,
): Salvaged<Entry> {
  const isOtherKey = parseJournal(bytes, kind, key).match(
    () => false,
    ({ code }) => code === "wrong-key",
  );
  const main = bytes === undefined ? nothing : salvageJournal(bytes, kind);
  const others = copies.flatMap((copy) => (copy === undefined ? [] : salvageJournal(copy, kind)));
  const doubtful = others.flatMap((other) => [...other.proved, ...other.doubtful]);
  return {
    // Hashes made with another key say nothing of anybody.
    proved: isOtherKey ? [] : main.proved,
    doubtful: isOtherKey ? doubtful : [...main.doubtful, ...doubtful],
    lost: [main, ...others].reduce((sum, { lost }) => sum + lost, 0),
  };
}
