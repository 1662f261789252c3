import type { XlsxSheet } from "../xlsx/xlsxSheets.js";
import { headingsIn } from "./headingsIn.js";
import type { TableRow } from "./tableRow.js";

/** Within so many rows the headings of a table stand. */
const headingsWithin = 30;

/**
 * The sheet of a workbook that holds the table: the first of those that are seen in which headings are known, else the first
 * in which something stands. Nobody looks for answers on a hidden sheet; only where all are hidden they are read.
 */
export function chosenSheet(sheets: readonly XlsxSheet[]): {
  readonly rows: readonly TableRow[];
  readonly number: number;
  readonly of: number;
} {
  const seen = sheets.filter(({ visibility }) => visibility === "visible");
  const all = seen.length > 0 ? seen : sheets;
  let written: { readonly rows: readonly TableRow[]; readonly number: number } | undefined;
  for (const [place, sheet] of all.entries()) {
    const rows = sheet.rows();
    const chosen = { rows, number: place + 1 };
    if (rows.slice(0, headingsWithin).some(({ cells }) => headingsIn(cells) > 1)) return { ...chosen, of: all.length };
    if (rows.length > 0) written ??= chosen;
  }
  return { ...(written ?? { rows: [], number: 1 }), of: all.length };
}
