import { ArgumentError } from "@piiri/core";
import type { ByteSource } from "../text/decodeText.js";
import { letterMender } from "../text/misreadLetters.js";
import { isWorkbook, xlsxSheets } from "../xlsx/xlsxSheets.js";
import { chosenSheet } from "./chosenSheet.js";
import { csvRows } from "./csvRows.js";
import { TableError, type TableRow } from "./tableRow.js";
import type { TableBeingRead, ToldOfTable } from "./writtenTable.js";

/** Bytes of a file, in one piece or piece by piece. */
export type TableSource = ByteSource;

/** A file opened as a table. */
export interface OpenTable extends TableBeingRead {
  /** Rows, as many at a time as came together. */
  readonly batches: AsyncIterable<readonly TableRow[]>;
}

/** A workbook larger than this is not read whole. */
const packedMost = 20_000_000;

/** Opens CSV or a workbook, whichever the first bytes say. CSV is read as it comes; a workbook has to be there as a whole. */
export async function openTable(source: TableSource): Promise<OpenTable> {
  const pieces = piecesOf(source);
  const first = await pieces.next();
  const beginning = first.done ? new Uint8Array() : first.value;
  if (!isWorkbook(beginning)) return csvRows(withFirst(beginning, pieces));
  const { mend, misread } = letterMender();
  const sheets = xlsxSheets(await joined(beginning, pieces)).map((sheet) => ({
    ...sheet,
    rows: () => sheet.rows().map((row) => ({ ...row, cells: row.cells.map(mend) })),
  }));
  const { rows, ...sheet } = chosenSheet(sheets);
  return { batches: iterate([rows]), sheet, misread };
}

async function* piecesOf(source: TableSource): AsyncGenerator<Uint8Array> {
  const isOfPieces =
    typeof source === "object" && source !== null && (Symbol.asyncIterator in source || Symbol.iterator in source);
  if (!isOfPieces) throw new ArgumentError("source", wantedBytes);
  for await (const piece of source instanceof Uint8Array ? [source] : source) {
    if (!(piece instanceof Uint8Array)) throw new ArgumentError("source", wantedBytes);
    yield piece;
  }
}

const wantedBytes = "a file's bytes, as a Uint8Array or pieces of it,";

/** All rows of a file that is not large, and what is told of it. */
export async function wholeTable(
  source: TableSource,
): Promise<{ readonly rows: readonly TableRow[]; readonly told: ToldOfTable }> {
  const table = await openTable(source);
  const rows: TableRow[] = [];
  for await (const batch of table.batches) for (const row of batch) rows.push(row);
  return { rows, told: { sheet: table.sheet, misread: table.misread?.() } };
}

async function joined(first: Uint8Array, rest: AsyncGenerator<Uint8Array>): Promise<Uint8Array> {
  const all = [first];
  let length = first.length;
  for await (const piece of rest) {
    all.push(piece);
    length += piece.length;
    if (length > packedMost) throw new TableError("workbook-too-large");
  }
  const whole = new Uint8Array(length);
  let at = 0;
  for (const piece of all) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

async function* withFirst(first: Uint8Array, rest: AsyncGenerator<Uint8Array>): AsyncGenerator<Uint8Array> {
  yield first;
  yield* rest;
}

async function* iterate<Item>(items: AsyncIterable<Item> | Iterable<Item>): AsyncGenerator<Item> {
  yield* items;
}
