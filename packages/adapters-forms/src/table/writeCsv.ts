import Papa from "papaparse";

/**
 * Rows as CSV that Finnish Excel opens rightly: semicolons, a byte order mark, CRLF. A cell that a spreadsheet would run as
 * a formula gets an apostrophe before it.
 *
 * @example
 * ```ts
 * import { writeCsv } from "@piiri/adapters-forms";
 *
 * writeCsv([["name", "note"], ["Example", "=1+1"]]); // => "\uFEFFname;note\r\nExample;'=1+1\r\n"
 * ```
 */
export function writeCsv(rows: readonly (readonly string[])[]): string {
  const safe = rows.map((row) => row.map((cell) => (/^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell)));
  return `\uFEFF${Papa.unparse(safe, { delimiter: ";", newline: "\r\n" })}\r\n`;
}
