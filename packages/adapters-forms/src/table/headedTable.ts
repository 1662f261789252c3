import { TableError, type TableRow } from "./tableRow.js";

/** A table's headings, and the rows below them. */
export interface HeadedTable {
  /** The row in which the headings stand; the upper one, where they stand in two. */
  readonly number: number;
  readonly header: readonly string[];
  readonly rows: readonly TableRow[];
}

/** So far down headings are looked for: people write titles and notes above a table. */
export const titleRowsMost = 30;

/**
 * Finds the headings of a table: of its first rows that which has all that is needed, by itself or with the row below it made
 * one. Where none has, the first of the widest is taken for them, so that it can be told what is lacking.
 */
export function headedTable(
  rows: readonly TableRow[],
  isHeader: (cells: readonly string[]) => boolean,
  withSecond: (table: HeadedTable) => HeadedTable = (table) => table,
): HeadedTable {
  const beginning = rows.slice(0, titleRowsMost);
  for (const [place, { cells }] of beginning.entries()) {
    if (isHeader(cells)) return withSecond(below(place));
    const second = withSecond(below(place));
    if (second.header !== cells && isHeader(second.header)) return second;
  }
  const widths = beginning.map(({ cells }) => cells.filter((cell) => cell.trim() !== "").length);
  return below(widths.indexOf(Math.max(0, ...widths)));

  function below(place: number): HeadedTable {
    const row = rows[place];
    if (row === undefined) throw new TableError("no-rows");
    return { number: row.number, header: row.cells, rows: rows.slice(place + 1) };
  }
}

/** A table whose headings stand in two rows, with them made one: the lower, where something known stands there. */
export function withLowerHeadings(table: HeadedTable, isHeading: (cell: string) => boolean): HeadedTable {
  const [second, ...rows] = table.rows;
  const written = second?.cells.filter((cell) => cell.trim() !== "") ?? [];
  if (second === undefined || written.length === 0 || !written.every(isHeading)) return table;
  const width = Math.max(table.header.length, second.cells.length);
  const header = Array.from({ length: width }, (_, place) => {
    const lower = second.cells[place] ?? "";
    return lower.trim() === "" ? (table.header[place] ?? "") : lower;
  });
  return { ...table, header, rows };
}
