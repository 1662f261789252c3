import { checkEachGiven, checkGiven } from "@piiri/core";
import Papa from "papaparse";

/**
 * What begins a formula, also in the wide and small forms that spreadsheets in the East take for the same, also behind blanks
 * and characters that nobody sees; and what a spreadsheet throws away before it looks.
 */
const formula =
  /^(?:[\t\r\n]|[\s\p{Cc}\p{Cf}]*[=+\-@\u2212\u207a\u208a\ufe62\ufe63\ufe66\ufe6b\uff0b\uff0d\uff1d\uff20])/u;

/** Separators and controls that end a row for some programs, also within quotes, though they end none. */
const lineEnds = /(?![\t\n\r])[\p{Cc}\p{Zl}\p{Zp}]/gu;

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
  checkGiven("rows", rows, "list");
  for (const [place, row] of rows.entries()) checkEachGiven(`rows.${place}`, row, "text");
  const safe = rows.map((row) => row.map(safeCell));
  return `\uFEFF${Papa.unparse(safe, { delimiter: ";", newline: "\r\n" })}\r\n`;
}

function safeCell(cell: string): string {
  const plain = cell.replace(lineEnds, " ");
  return formula.test(plain) ? `'${plain}` : plain;
}
