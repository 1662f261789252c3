import Papa from "papaparse";
import { type ByteSource, decodeText, type Encoding, MixedEncodingError } from "../text/decodeText.js";
import type { LegacyEncoding } from "../text/legacyEncodings.js";
import { letterMender } from "../text/misreadLetters.js";
import { type Delimiter, delimiters } from "./delimiter.js";
import { cellsWithin, guessedDelimiter, sampleMost } from "./guessedDelimiter.js";
import { headingsIn } from "./headingsIn.js";
import { mendedQuotes, misquoted } from "./mendedQuotes.js";
import { TableError, type TableRow } from "./tableRow.js";

/** A table that is read row by row, and how it turns out to be written. */
export interface CsvTable {
  /** Many at a time: to wait for each by itself takes longer than to read it. */
  readonly batches: AsyncIterable<readonly TableRow[]>;
  readonly encoding: () => Encoding;
  /** Known once the first row has been read. */
  readonly delimiter: () => Delimiter;
  /** The encoding in which a program had misread its letters before; what is known so far. */
  readonly misread: () => LegacyEncoding | undefined;
}

/** No answer to a form is this long: a quotation mark was left open. In characters. */
const rowMost = 1_000_000;

/**
 * Reads CSV row by row; what has been read is not kept. Encoding and delimiter are found out. Empty rows are left out, but
 * counted.
 */
export function csvRows(source: ByteSource): CsvTable {
  const text = decodeText(source);
  const reader = new RowReader();
  return {
    batches: batches(),
    encoding: text.encoding,
    delimiter: () => reader.delimiter ?? ",",
    misread: reader.misread,
  };

  async function* batches(): AsyncGenerator<readonly TableRow[]> {
    try {
      for await (const chunk of text.chunks) for (const lines of someLines(chunk)) yield reader.read(lines);
    } catch (error) {
      throw error instanceof MixedEncodingError ? new TableError("mixed-encoding", { row: reader.number + 1 }) : error;
    }
    yield reader.finish();
  }
}

/** Few lines at a time, so that of the rows before nothing is left but what is kept of them. */
function* someLines(text: string): Generator<string> {
  for (let at = 0; at < text.length; ) {
    const from = at + linesLength;
    const end = text.indexOf("\n", from) + 1 || text.indexOf("\r", from) + 1 || text.length;
    yield text.slice(at, end);
    at = end;
  }
}

/** In characters. */
export const linesLength = 65_536;

/** Takes text piece by piece and gives the rows that are whole. */
class RowReader {
  delimiter: Delimiter | undefined;
  /** The row that was read last. */
  number = 0;
  #held = "";
  #endOfPiece = "";
  /** How many headings there are, once they were met. */
  #width = 0;
  readonly #letters = letterMender();
  readonly misread = this.#letters.misread;

  read(chunk: string): readonly TableRow[] {
    const held = this.#held + this.#plainLines(chunk);
    // A title alone does not tell what stands between the cells below it.
    if (this.delimiter === undefined && held.length < sampleMost) return this.#hold(held);
    const text = this.#begun(held);
    const end = text.lastIndexOf("\n") + 1;
    if (end === 0) return this.#hold(text);
    // Where a cell does not end for so long, its mark was left open.
    const whole = this.#mended(text.slice(0, end), text.length <= rowMost);
    const { data, errors, meta } = whole === "" ? nothing : parse(whole, this.delimiter, true);
    const rows = this.#numbered(data, errors, whole.includes(misquoted));
    this.#hold(whole.slice(meta.cursor) + text.slice(end));
    return rows;
  }

  finish(): readonly TableRow[] {
    const rest = this.#mended(this.#begun(this.#held + this.#endOfPiece.replace("\r", "\n")), false);
    if (rest === "") return [];
    const { data, errors } = parse(rest, this.delimiter, false);
    return this.#numbered(data, errors, rest.includes(misquoted));
  }

  /** Whole lines with their letters and their quotation marks as they were meant. */
  #mended(text: string, isUnfinished: boolean): string {
    return mendedQuotes(this.#letters.mend(text), this.delimiter ?? ",", isUnfinished);
  }

  #hold(text: string): readonly TableRow[] {
    this.#held = text;
    if (text.length > rowMost) throw new TableError("row-too-long", { row: this.number + 1 });
    return [];
  }

  /** Line ends of Windows and of old Macintoshes become plain ones; one may be cut in two between pieces. */
  #plainLines(chunk: string): string {
    const text = this.#endOfPiece + chunk;
    this.#endOfPiece = text.endsWith("\r") ? "\r" : "";
    const whole = this.#endOfPiece === "" ? text : text.slice(0, -1);
    return whole.includes("\r") ? whole.replace(/\r\n?/g, "\n") : whole;
  }

  /** Finds out at the beginning what stands between cells; a line that says so for Excel is no row. */
  #begun(text: string): string {
    if (this.delimiter !== undefined) return text;
    const [line = "", said] = delimiterLine.exec(text) ?? [];
    const rest = text.slice(line.length);
    if (isDelimiter(said)) this.delimiter = said;
    else if (rest !== "") this.delimiter = guessedDelimiter(this.#letters.mend(rest));
    return rest;
  }

  #numbered(data: readonly string[][], errors: Parsed["errors"], isMarked: boolean): readonly TableRow[] {
    const rows: TableRow[] = [];
    const before = this.number;
    for (const written of data) {
      this.number += 1;
      const cells = this.#unwrapped(written);
      if (cells.some(isWritten)) rows.push({ number: this.number, cells });
    }
    if (errors.length === 0 && !isMarked) return rows;
    const malformed = new Set(errors.map(({ row = -1 }) => before + row + 1));
    return rows.map((row) => {
      const isMisquoted = row.cells.some((cell) => cell.startsWith(misquoted));
      if (!isMisquoted && !malformed.has(row.number)) return row;
      const cells = row.cells.map((cell) => (cell.startsWith(misquoted) ? cell.slice(1) : cell));
      return { ...row, cells, isMalformed: true };
    });
  }

  /**
   * A row that was quoted as a whole, as Excel saves a table that it had opened by another sign than the table's own: it is as
   * wide as the headings, or has these itself.
   */
  #unwrapped(cells: readonly string[]): readonly string[] {
    if (this.#width === 0 && this.number <= headingsWithin) {
      const within = cells.length === 1 ? cellsWithin(cells[0] ?? "", this.delimiter ?? ",") : cells;
      if (headingsIn(within) > 1) this.#width = within.length;
    }
    if (cells.length !== 1 || this.#width < 2) return cells;
    const within = cellsWithin(cells[0] ?? "", this.delimiter ?? ",");
    return within.length === this.#width ? within : cells;
  }
}

/** Within so many rows headings stand. */
const headingsWithin = 30;

const delimiterLine = /^"?sep=(.)"?[;,\t|]*(?:\n|$)/i;

function isDelimiter(sign: string | undefined): sign is Delimiter {
  return delimiters.some((each) => each === sign);
}

function isWritten(cell: string): boolean {
  return cell !== "" && cell.trim() !== "";
}

const nothing: Parsed = { data: [], errors: [], meta: { cursor: 0 } };

interface Parsed {
  readonly data: string[][];
  readonly errors: readonly { readonly code: string; readonly row?: number | undefined }[];
  readonly meta: { readonly cursor: number };
}

function parse(text: string, delimiter: Delimiter | undefined, isUnfinished: boolean): Parsed {
  return new Papa.Parser({ delimiter, newline: "\n" }).parse(text, 0, isUnfinished) as Parsed;
}
