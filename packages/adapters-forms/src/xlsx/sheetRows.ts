import { TableError, type TableRow } from "../table/tableRow.js";
import type { NumberKind } from "./numberFormats.js";
import { type Attributes, readXml } from "./readXml.js";
import { runningText, unescaped } from "./sharedStrings.js";
import { type WorkbookBudget, workbookLimits } from "./workbookLimits.js";
import { writtenNumber } from "./writtenNumber.js";

/** What the cells of all sheets refer to. */
export interface CellContext {
  readonly strings: readonly string[];
  readonly formats: readonly NumberKind[];
  readonly isFrom1904: boolean;
}

/** A cell consists of a value, and of a formula or a text within it. */
const withinCell = 2;

/** What Excel itself has at most. */
const excelMost = { rows: 1_048_576, columns: 16_384 } as const;

/** The rows of a sheet in which something stands. What lies between cells costs as cells do; what a sheet says of its size does not count. */
export function sheetRows(
  pieces: Iterable<Uint8Array>,
  context: CellContext,
  budget: WorkbookBudget,
): readonly TableRow[] {
  const rows = new Map<number, string[]>();
  const inline = runningText(budget);
  let isSheet = false;
  let opened = 0;
  let row = 0;
  let column = 0;
  let cell: Attributes = {};
  let value: string[] | undefined;
  let isValue = false;
  let inlineText = "";

  readXml(pieces, budget, {
    open(name, attributes) {
      if (name === "sheetData") isSheet = true;
      if (!isSheet) return false;
      opened += 1;
      if (name === "row") {
        row = wholeNumber(attributes["r"], row + 1, excelMost.rows);
        column = 0;
      } else if (name === "c") {
        beginCell(attributes);
        opened = 0;
      } else if (name === "v") {
        isValue = true;
        value ??= [];
      } else if (name === "is") inline.begin();
      else inline.open(name);
      return name === "row" ? row <= workbookLimits.rows : opened <= withinCell;
    },
    text(text) {
      if (!isSheet) return;
      if (isValue) {
        budget.spend("characters", text.length);
        value?.push(text);
      } else inline.add(text);
    },
    close(name) {
      if (!isSheet) return;
      if (name === "sheetData") isSheet = false;
      else if (name === "v") isValue = false;
      else if (name === "is") inlineText = inline.take();
      else if (name === "c") endCell();
      else inline.close(name);
    },
  });
  return [...rows.keys()]
    .sort((one, other) => one - other)
    .map((number) => ({ number, cells: Array.from(rows.get(number) ?? [], (text: string | undefined) => text ?? "") }));

  function beginCell(attributes: Attributes): void {
    budget.spend("cells", 1);
    cell = attributes;
    value = undefined;
    inlineText = "";
    const place = attributes["r"];
    if (place === undefined) {
      column += 1;
      return;
    }
    const [, letters = "", digits = ""] = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/i.exec(place) ?? [];
    column = [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
    if (Number(digits) === row) return;
    throw new TableError(Number(digits) > workbookLimits.rows ? "workbook-too-large" : "not-a-workbook");
  }

  function endCell(): void {
    if (column < 1 || column > excelMost.columns || row < 1) throw new TableError("not-a-workbook");
    const text = cellText(cell, value?.join(""), inlineText, context).trim();
    if (text === "") return;
    // A cell that only looks like something may lie at the end of the world; one that says something makes all before it.
    if (column > workbookLimits.columns || row > workbookLimits.rows)
      throw new TableError("workbook-too-large", { row: Math.min(row, workbookLimits.rows) });
    // A text that many cells share is as long in each of them.
    budget.spend("characters", text.length);
    const cells = rows.get(row) ?? [];
    rows.set(row, cells);
    if (cells[column - 1] !== undefined && cells[column - 1] !== "") throw new TableError("not-a-workbook");
    budget.spend("cells", Math.max(0, column - cells.length - 1));
    while (cells.length < column - 1) cells.push("");
    cells[column - 1] = text;
  }
}

function cellText(cell: Attributes, value: string | undefined, inline: string, context: CellContext): string {
  const type = cell["t"] ?? "n";
  if (type === "inlineStr") return inline;
  if (value === undefined) return "";
  if (type === "s") return sharedText(value, context.strings);
  if (type === "b") return value.trim() === "1" || value.trim() === "true" ? "true" : "false";
  if (type === "n") return writtenNumber(value, kindOf(cell, context), context.isFrom1904);
  if (type === "d") return value.replace(/^(\d{4}-\d\d-\d\d)T(\d\d:\d\d:\d\d)(\.\d+)?$/, "$1 $2");
  if (type === "str" || type === "e") return unescaped(value);
  throw new TableError("not-a-workbook");
}

function kindOf(cell: Attributes, { formats }: CellContext): NumberKind {
  const style = cell["s"];
  return style === undefined ? "number" : (formats[Number(style)] ?? "number");
}

function sharedText(value: string, strings: readonly string[]): string {
  const text = /^\s*\d{1,7}\s*$/.test(value) ? strings[Number(value)] : undefined;
  if (text === undefined) throw new TableError("not-a-workbook");
  return text;
}

function wholeNumber(text: string | undefined, usual: number, most: number): number {
  if (text === undefined && usual <= most) return usual;
  if (text === undefined) throw new TableError("workbook-too-large");
  const number = /^\d{1,7}$/.test(text) ? Number(text) : 0;
  if (number >= 1 && number <= most) return number;
  throw new TableError(number > most || text.length > 7 ? "workbook-too-large" : "not-a-workbook");
}
