import type { XlsxSheet } from "../xlsx/xlsxSheets.js";
import { headingsIn } from "./headingsIn.js";
import type { SheetPlace } from "./sheetPlace.js";
import type { TableRow } from "./tableRow.js";

/** Within so many rows the headings of a table stand. */
const headingsWithin = 30;

/** A sheet that is seen, and the place of its headings among its rows; -1 where it has none that are known. */
interface SeenSheet {
  readonly rows: readonly TableRow[];
  readonly number: number;
  readonly headings: number;
}

/**
 * The sheet of a workbook that holds the table: the first of those that are seen in which headings are known, else the first
 * in which something stands. Nobody looks for answers on a hidden sheet; only where all are hidden they are read. Others that
 * have headings and rows are not read, and named.
 */
export function chosenSheet(sheets: readonly XlsxSheet[]): SheetPlace & { readonly rows: readonly TableRow[] } {
  const visible = sheets.filter(({ visibility }) => visibility === "visible");
  const seen = (visible.length > 0 ? visible : sheets).map(seenSheet);
  const known = seen.filter(({ headings }) => headings >= 0);
  const chosen = known[0] ?? seen.find(({ rows }) => rows.length > 0);
  const tables = known.length > 0 ? known : seen.filter(looksLikeTable);
  const unread = tables
    .filter((each) => each !== chosen)
    .map(({ number, rows, headings }) => ({ number, rows: rows.length - Math.max(0, headings) - 1 }))
    .filter(({ rows }) => rows > 0);
  const { number = 1, rows = [] } = chosen ?? {};
  return { rows, number, of: seen.length, ...(unread.length > 0 && { unread }) };
}

function seenSheet(sheet: XlsxSheet, place: number): SeenSheet {
  const rows = sheet.rows();
  return { rows, number: place + 1, headings: rows.slice(0, headingsWithin).findIndex(hasHeadings) };
}

/** In a language whose headings are not known: some rows are as wide as a table is. */
function looksLikeTable({ rows }: SeenSheet): boolean {
  const wide = rows.filter(({ cells }) => cells.filter((cell) => cell.trim() !== "").length >= leastColumns);
  return wide.length > 1;
}

const leastColumns = 3;

function hasHeadings({ cells }: TableRow): boolean {
  return headingsIn(cells) > 1;
}
