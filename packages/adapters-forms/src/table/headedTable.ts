import { TableError, type TableRow } from "./tableRow.js";

/** A table's headings, and the rows below them. */
export interface HeadedTable {
  /** The row in which the headings stand; the upper one, where they stand in two. */
  readonly number: number;
  readonly header: readonly string[];
  readonly rows: readonly TableRow[];
}

/** So far down headings are looked for: people write titles and notes above a table. */
const titleRowsMost = 30;

/**
 * Finds the headings of a table: of its first rows that which has all that is needed. Where none has, the first of the widest
 * is taken for them, so that it can be told what is lacking.
 */
export function headedTable(rows: readonly TableRow[], isHeader: (cells: readonly string[]) => boolean): HeadedTable {
  const beginning = rows.slice(0, titleRowsMost);
  const found = beginning.findIndex(({ cells }) => isHeader(cells));
  const widths = beginning.map(({ cells }) => cells.filter((cell) => cell.trim() !== "").length);
  const place = found >= 0 ? found : widths.indexOf(Math.max(0, ...widths));
  const row = rows[place];
  if (row === undefined) throw new TableError("no-rows");
  return { number: row.number, header: row.cells, rows: rows.slice(place + 1) };
}
