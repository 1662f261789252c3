import type { ReadingCounts } from "../reading/readingOutcome.js";
import type { ToldRow } from "../reading/toldRow.js";
import type { ReadingTexts } from "./readingTexts.js";

/** A file that was read. */
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
 * What is said of a file of which too little could be used for anything to follow from it: how much, the form of the first time
 * that could not be read, and the headings; never what people wrote.
 *
 * @example
 * ```ts
 * import { unusableSentences } from "@piiri/adapters-forms/intake";
 * import { reading } from "@piiri/adapters-forms/locale/en";
 *
 * unusableSentences({ file: "answers.csv", counts: { used: 1, told: 8 }, headings: ["Time", "Name"] }, reading);
 * // => ["answers.csv: Only 1 of 9 rows could be used. That is fewer than half, so nothing was counted.",
 * //     "The headings read: “Time”, “Name”."]
 * ```
 */
export function unusableSentences(
  { file, counts: { used, told }, told: rows = [], headings = [] }: ReadFile,
  texts: ReadingTexts,
): readonly string[] {
  const form = rows.find(({ seen }) => seen !== undefined && seen !== "")?.seen;
  return [
    texts.unusable(file, used, used + told),
    ...(form === undefined ? [] : [texts.unreadableTime(form)]),
    ...(headings.length === 0 ? [] : [texts.headings(headings)]),
  ];
}
