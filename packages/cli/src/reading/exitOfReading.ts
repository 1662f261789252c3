import { type ReadingCounts, readingOutcome, type ToldRow } from "@piiri/adapters-forms";
import type { Language } from "@piiri/core";
import { type ExitCode, Refusal } from "../refusal.js";
import { textsOf } from "../texts/words.js";

/** A file that a command has read. */
export interface ReadFile {
  readonly file: string;
  readonly counts: ReadingCounts;
  /** The rows that were told; of them the first form that was seen is shown where nothing can be done with the file. */
  readonly told?: readonly ToldRow[] | undefined;
  /** The headings that were seen, as the reader masks them. */
  readonly headings?: readonly string[] | undefined;
  /** Whether a form file can say how the file is to be read. */
  readonly takesForm?: boolean | undefined;
}

/**
 * What a command that reads files ends with: 0 where every row was understood, 1 where some are told and the rest is used.
 * Where nothing may follow from a file it ends here, with 2: what was seen is told, and how to go on. To be called before
 * anything is written or shown.
 */
export async function exitOfReading(
  files: readonly ReadFile[],
  { language, isStrict = false }: { readonly language: Language; readonly isStrict?: boolean | undefined },
): Promise<ExitCode> {
  let exitCode: ExitCode = 0;
  for (const read of files) {
    if (readingOutcome(read.counts) === "unusable") throw new Refusal(await whatWasSeen(read, language));
    if (readingOutcome(read.counts, { isStrict }) === "unusable") {
      throw new Refusal((await textsOf("reading", language)).strict);
    }
    if (readingOutcome(read.counts) === "partly") exitCode = 1;
  }
  return exitCode;
}

async function whatWasSeen(
  { file, counts: { used, told }, told: rows = [], headings = [], takesForm = false }: ReadFile,
  language: Language,
): Promise<string> {
  const texts = await textsOf("reading", language);
  const form = rows.find(({ seen }) => seen !== undefined && seen !== "")?.seen;
  return [
    texts.unusable(file, used, used + told),
    ...(form === undefined ? [] : [texts.unreadableTime(form)]),
    ...(headings.length === 0 ? [] : [texts.headings(headings)]),
    ...(takesForm ? [texts.orForm] : []),
  ].join(" ");
}
