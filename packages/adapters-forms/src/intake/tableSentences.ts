import type { TableError } from "../table/tableRow.js";
import type { ReadingTexts } from "./readingTexts.js";
import type { ColumnName, IntakeTexts } from "./texts.js";

/** What is wrong with a file that cannot be read as a table; never what stands in it. */
export function tableSentences(
  { code, row, missing, seen }: TableError,
  file: string,
  { tables, fields }: Pick<IntakeTexts, "tables" | "fields">,
  reading: ReadingTexts,
): readonly string[] {
  const lacking = missing.map((field) => fields[field as ColumnName] ?? field);
  return [tables[code](file, row, lacking), ...(seen.length === 0 ? [] : [reading.headings(seen)])];
}
