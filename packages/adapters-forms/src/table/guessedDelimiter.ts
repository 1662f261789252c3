import Papa from "papaparse";
import { type Delimiter, delimiters } from "./delimiter.js";
import { headingsIn } from "./headingsIn.js";
import { mendedQuotes } from "./mendedQuotes.js";

/** So much of a table tells. In characters. */
export const sampleMost = 20_000;
/** Within so many rows headings stand. */
const headingsWithin = 30;

/**
 * What stands between the cells of a table: that by which one row has the most headings that are known; else that by which most
 * rows are as wide as a neighbour, for commas in what people write come now and then; else that which makes the most cells.
 */
export function guessedDelimiter(beginning: string): Delimiter {
  const end = beginning.length > sampleMost ? beginning.lastIndexOf("\n", sampleMost) + 1 : 0;
  const sample = beginning.slice(0, end > 0 ? end : sampleMost);
  return betweenWrapped(sample) ?? betweenCells(sample);
}

/** Of rows that are quoted as a whole: what stands between their cells, if headings that are known come of it. */
function betweenWrapped(sample: string): Delimiter | undefined {
  if (!sample.trimStart().startsWith('"')) return undefined;
  const rows = (new Papa.Parser({ delimiter: ";", newline: "\n" }).parse(sample, 0, false) as { data: string[][] })
    .data;
  const wrapped = rows.map(([first = "", ...others]) => (others.length === 0 ? first : ""));
  const found = betweenCells(wrapped.join("\n"));
  const isWrapped = wrapped.some((row) => headingsIn(cellsWithin(row, found)) > 1);
  return isWrapped ? found : undefined;
}

/** The cells of a row that was taken for one cell, and quoted, when a table was opened by another sign than its own. */
export function cellsWithin(row: string, delimiter: Delimiter): readonly string[] {
  const { data } = new Papa.Parser({ delimiter, newline: "\n" }).parse(row, 0, false) as { data: string[][] };
  return data.length === 1 ? (data[0] ?? []) : [row];
}

function betweenCells(sample: string): Delimiter {
  const evidence = delimiters.map((delimiter) => evidenceFor(sample, delimiter));
  const best = [...evidence.keys()].toSorted((one, other) => compare(evidence[other], evidence[one]))[0] ?? 0;
  return delimiters[best] ?? ",";
}

type Evidence = readonly [headings: number, alike: number, cells: number];

function evidenceFor(sample: string, delimiter: Delimiter): Evidence {
  const mended = mendedQuotes(sample, delimiter, true);
  const { data } = new Papa.Parser({ delimiter, newline: "\n" }).parse(mended, 0, false) as { data: string[][] };
  const rows = data.filter((cells) => cells.some((cell) => cell.trim() !== ""));
  const headings = rows.slice(0, headingsWithin).map(headingsIn);
  const alike = rows.reduce((sum, { length }, place) => {
    const isAlike = length === rows[place - 1]?.length || length === rows[place + 1]?.length;
    return sum + (isAlike ? length - 1 : 0);
  }, 0);
  return [Math.max(0, ...headings), alike, Math.max(1, ...rows.map(({ length }) => length))];
}

function compare(one: Evidence = [0, 0, 0], other: Evidence = [0, 0, 0]): number {
  return one[0] - other[0] || one[1] - other[1] || one[2] - other[2];
}
