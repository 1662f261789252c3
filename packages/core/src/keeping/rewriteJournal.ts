import { openJournal } from "./journal.js";
import { type JournalKind, journalLines, noLines } from "./parseJournal.js";
import type { StateFiles } from "./stateFiles.js";
import { bytesOf } from "./text.js";
import { writeTip } from "./tip.js";

/**
 * Writes a journal anew from what it holds, and keeps nothing of the former: for forgetting. Copies of it that were put aside go
 * too. A journal that cannot be opened is left as it is; where there is none, nothing is written. Do it in `files.alone`.
 *
 * @param rewrite which entries the new journal begins with
 * @throws KeepingError as `openJournal` does
 *
 * @example
 * ```ts
 * import { memoryFiles, openJournal, rewriteJournal } from "@piiri/core/keeping";
 *
 * const kind = { name: "visits", schema: 1, entry: (data: unknown) => data as { readonly visitor: string } };
 * const files = memoryFiles();
 * await (await openJournal(files, "visits.jsonl", kind)).append([{ visitor: "one" }, { visitor: "two" }]);
 * await rewriteJournal(files, "visits.jsonl", kind, () => [{ visitor: "nobody any more" }]);
 * (await openJournal(files, "visits.jsonl", kind)).entries(); // => [{ visitor: "nobody any more" }]
 * ```
 */
export async function rewriteJournal<Entry>(
  files: StateFiles,
  name: string,
  kind: JournalKind<Entry>,
  rewrite: (entries: readonly Entry[]) => readonly Entry[],
  key?: string | undefined,
): Promise<void> {
  const aside = (await files.names()).filter((each) => each.startsWith(`${name}.aside-`));
  if ((await files.read(name)) !== undefined) {
    const journal = await openJournal(files, name, kind, key);
    const { text, last } = journalLines(rewrite(journal.entries()), noLines, kind, key);
    await files.replace(name, bytesOf(text));
    await writeTip(files, name, last);
  }
  for (const each of aside) await files.remove(each);
}
