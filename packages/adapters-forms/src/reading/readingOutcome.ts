import { checkGiven } from "@piiri/core";
/** How many rows of a file were used and how many were not; blank rows are in neither. */
export interface ReadingCounts {
  readonly used: number;
  /** Rows told as not understood, and not used. */
  readonly told: number;
  /** Of those used: rows of which something was told, such as a choice that fits none. */
  readonly unclear?: number | undefined;
}

/** Whether every row was understood, some are told and the rest used, or nothing may follow from the file. */
export type ReadingOutcome = "understood" | "partly" | "unusable";

/**
 * What may follow from a file that was read, the same for every reader. Nothing may where fewer than half of the rows could be
 * used, nor, when all or nothing is wanted, where anything was told. A file of headings alone was understood: nobody has
 * answered yet.
 *
 * @example
 * ```ts
 * import { readingOutcome } from "@piiri/adapters-forms";
 *
 * readingOutcome({ used: 12, told: 0 }); // => "understood"
 * readingOutcome({ used: 12, told: 2 }); // => "partly"
 * readingOutcome({ used: 12, told: 2 }, { isStrict: true }); // => "unusable"
 * readingOutcome({ used: 5, told: 6 }); // => "unusable"
 * ```
 */
export function readingOutcome(
  counts: ReadingCounts,
  options: { readonly isStrict?: boolean | undefined } = {},
): ReadingOutcome {
  checkGiven("counts", counts, { used: "number", told: "number", unclear: "number?" });
  checkGiven("options", options, { isStrict: "yes-or-no?" });
  const { used, told, unclear = 0 } = counts;
  const { isStrict = false } = options;
  if (told + unclear === 0) return "understood";
  return isStrict || used < told ? "unusable" : "partly";
}
