import type { TableProblem } from "../table/tableRow.js";
import type { ReadingTexts } from "./readingTexts.js";
import type { ColumnName, IntakeTexts } from "./texts.js";

/**
 * What is wrong with a file that cannot be read as a table, and what to do, with the headings that were seen where columns are
 * missing; never what stands in it.
 *
 * @example
 * ```ts
 * import { tableSentences } from "@piiri/adapters-forms/intake";
 * import { intake, reading } from "@piiri/adapters-forms/locale/en";
 *
 * const problem = { code: "no-such-column", row: undefined, missing: ["at"], seen: ["Name"] } as const;
 * tableSentences(problem, "answers.csv", intake, reading);
 * // => ["answers.csv: These columns were not found: time. Check the headings.",
 * //     "The headings read: “Name”."]
 * ```
 */
export function tableSentences(
  { code, row, missing, seen }: TableProblem,
  file: string,
  { tables, fields }: Pick<IntakeTexts, "tables" | "fields">,
  reading: ReadingTexts,
): readonly string[] {
  const lacking = missing.map((field) => fields[field as ColumnName] ?? field);
  return [tables[code](file, row, lacking), ...(seen.length === 0 ? [] : [reading.headings(seen)])];
}
