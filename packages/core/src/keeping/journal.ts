import { refuseConflictCopies } from "./conflictCopies.js";
import { KeepingError } from "./keepingError.js";
import { type JournalContent, type JournalKind, journalLines, parseJournal } from "./parseJournal.js";
import type { StateFiles } from "./stateFiles.js";
import { bytesOf } from "./text.js";
import { cutShortAfter, readTip, writeTip } from "./tip.js";

/** A journal that is open: what it holds, and a way to write at its end. */
export interface Journal<Entry> {
  /** In the order in which they were written, those that were written since it was opened too. */
  readonly entries: () => readonly Entry[];
  /** Whether it knows its key by a check value. One that the first releases wrote does not, until it is written to. */
  readonly knowsKey: boolean;
  /** The check of its last line: whoever keeps it can tell later whether this journal goes on from there. */
  readonly last: () => string | undefined;
  /** Whether it goes on from the line with this check. */
  readonly holds: (check: string) => boolean;
  /**
   * Writes entries at its end; they are on the disk when this is done. Even without entries the journal has a beginning
   * then, `last` a value, and what a call that was killed wrote last is missed when it is lost.
   */
  readonly append: (entries: readonly Entry[]) => Promise<void>;
}

/**
 * Opens a journal of a folder, empty where there is none. Whoever writes opens it and writes to it in `files.alone`.
 * Beside it lies its tip, from which it is seen that lines are missing at its end.
 *
 * @param key where the journal holds keyed hashes: another key than it was written with is refused
 * @throws KeepingError `damaged`, `cut-short`, `wrong-key`, `newer`, `conflict-copy`, or what the file system said
 *
 * @example
 * ```ts
 * import { memoryFiles, openJournal } from "@piiri/core/keeping";
 *
 * const kind = { name: "visits", schema: 1, entry: (data: unknown) => data as { readonly visitor: string } };
 * const files = memoryFiles();
 * await files.alone("visits", async () => {
 *   const journal = await openJournal(files, "visits.jsonl", kind, "sixteen letters at least");
 *   await journal.append([{ visitor: "a keyed hash" }]);
 * });
 * const problem = await openJournal(files, "visits.jsonl", kind, "another key").catch(({ problem }) => problem);
 * problem; // => { code: "wrong-key" }
 * ```
 */
export async function openJournal<Entry>(
  files: StateFiles,
  name: string,
  kind: JournalKind<Entry>,
  key?: string | undefined,
): Promise<Journal<Entry>> {
  const file = `${files.folder}/${name}`;
  await refuseConflictCopies(files, name);
  // Whoever writes right now writes the tip last, so it is read first.
  let known = await readTip(files, name);
  const parsed = parseJournal(await files.read(name), kind, key);
  if (parsed.isErr()) throw new KeepingError(file, parsed.error);
  // Its lists grow in place: copied for each line they would cost the square of their length.
  const entriesSoFar: Entry[] = [...parsed.value.entries];
  const checksSoFar: string[] = [...parsed.value.checks];
  let content: JournalContent<Entry> = { ...parsed.value, entries: entriesSoFar, checks: checksSoFar };
  const line = cutShortAfter(content, known);
  if (line !== undefined) throw new KeepingError(file, { code: "cut-short", line });
  return {
    entries: () => content.entries,
    knowsKey: content.key !== undefined,
    last: () => content.checks.at(-1),
    holds: (check) => content.checks.includes(check),
    async append(entries) {
      // The beginning by itself, so that a journal without a tip is never longer than that.
      if (content.chained === 0) await write([]);
      if (entries.length > 0) await write(entries);
      const last = content.checks.at(-1);
      if (last !== undefined && last !== known) await tellTip(last);
    },
  };

  async function write(entries: readonly Entry[]): Promise<void> {
    const { text, checks, last } = journalLines(entries, content, kind, key);
    const bytes = bytesOf(text);
    // In one go, so that an empty file is never one that has just begun.
    if (content.length === 0) await begin(bytes);
    else await files.extend(name, content, bytes);
    await tellTip(last);
    const length = content.whole + bytes.length;
    for (const entry of entries) entriesSoFar.push(entry);
    for (const check of checks) checksSoFar.push(check);
    content = {
      ...content,
      chained: content.chained + checks.length,
      length,
      whole: length,
      isOpen: false,
    };
  }

  async function tellTip(check: string): Promise<void> {
    await writeTip(files, name, check);
    known = check;
  }

  /** Somebody else's beginning is not overwritten either: a lock does not reach from one computer to another. */
  async function begin(bytes: Uint8Array): Promise<void> {
    if ((await files.read(name)) !== undefined) throw new KeepingError(file, { code: "changed-meanwhile" });
    await files.replace(name, bytes);
  }
}
