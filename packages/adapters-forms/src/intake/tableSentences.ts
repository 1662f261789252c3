import type { TableError } from "../table/tableRow.js";
import type { ReadingTexts } from "./readingTexts.js";
import type { ColumnName, IntakeTexts } from "./texts.js";

/**
 * What is wrong with a file that cannot be read as a table, and what to do, with the headings that were seen where columns are
 * missing; never what stands in it.
 *
 * @example
 * ```ts
 * import { TableError } from "@piiri/adapters-forms";
 * import { tableSentences } from "@piiri/adapters-forms/intake";
 * import { intake, reading } from "@piiri/adapters-forms/locale/en";
 *
 * const error = new TableError("no-such-column", { missing: ["at"], seen: ["Name"] });
 * tableSentences(error, "answers.csv", intake, reading);
 * // => ["answers.csv: These columns were not found: time. Check the headings.",
 * //     "The headings read: “Name”."]
 * ```
 */
export function tableSentences(
  { code, row, missing, seen }: TableError,
  file: string,
  { tables, fields }: Pick<IntakeTexts, "tables" | "fields">,
  reading: ReadingTexts,
): readonly string[] {
  const lacking = missing.map((field) => fields[field as ColumnName] ?? field);
  return [tables[code](file, row, lacking), ...(seen.length === 0 ? [] : [reading.headings(seen)])];
}
