import Papa from "papaparse";
import { type ByteSource, decodeText, type Encoding, MixedEncodingError } from "../text/decodeText.js";
import { TableError, type TableRow } from "./tableRow.js";

/** What stands between cells. */
export type Delimiter = ";" | "," | "\t" | "|";

/** A table that is read row by row, and how it turns out to be written. */
export interface CsvTable {
  /** As many at a time as come with a piece of the file: to wait for each by itself takes longer than to read it. */
  readonly batches: AsyncIterable<readonly TableRow[]>;
  readonly encoding: () => Encoding;
  /** Known once the first row has been read. */
  readonly delimiter: () => Delimiter;
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
  return { batches: batches(), encoding: text.encoding, delimiter: () => reader.delimiter ?? "," };

  async function* batches(): AsyncGenerator<readonly TableRow[]> {
    try {
      for await (const chunk of text.chunks) yield reader.read(chunk);
    } catch (error) {
      throw error instanceof MixedEncodingError ? new TableError("mixed-encoding", { row: reader.number + 1 }) : error;
    }
    yield reader.finish();
  }
}

/** Takes text piece by piece and gives the rows that are whole. */
class RowReader {
  delimiter: Delimiter | undefined;
  /** The row that was read last. */
  number = 0;
  #held = "";

  read(chunk: string): readonly TableRow[] {
    const text = this.#held + chunk;
    const end = text.lastIndexOf("\n") + 1;
    const plain = plainLines(text.slice(0, end));
    const { data, meta } = plain === "" ? nothing : parse(plain, this.#delimiterOf(plain), true);
    const rows = this.#numbered(data);
    this.#held = plain.slice(meta.cursor) + text.slice(end);
    if (this.#held.length > rowMost) throw new TableError("row-too-long", { row: this.number + 1 });
    return rows;
  }

  finish(): readonly TableRow[] {
    const rest = plainLines(this.#held);
    return rest === "" ? [] : this.#numbered(parse(rest, this.#delimiterOf(rest), false).data);
  }

  #numbered(data: readonly string[][]): readonly TableRow[] {
    const rows: TableRow[] = [];
    for (const cells of data) {
      this.number += 1;
      if (cells.some((cell) => cell !== "")) rows.push({ number: this.number, cells });
    }
    return rows;
  }

  #delimiterOf(beginning: string): Delimiter {
    this.delimiter ??= guessedDelimiter(beginning);
    return this.delimiter;
  }
}

const nothing: Parsed = { data: [], meta: { cursor: 0 } };

interface Parsed {
  readonly data: string[][];
  readonly meta: { readonly cursor: number };
}

function parse(text: string, delimiter: Delimiter, isUnfinished: boolean): Parsed {
  return new Papa.Parser({ delimiter, newline: "\n" }).parse(text, 0, isUnfinished) as Parsed;
}

function plainLines(text: string): string {
  return text.includes("\r") ? text.replace(/\r\n?/g, "\n") : text;
}

/** The one that makes the most cells of the first row. */
function guessedDelimiter(beginning: string): Delimiter {
  const delimiters = [";", "\t", ",", "|"] as const;
  const sample = beginning.slice(0, 20_000);
  const widths = delimiters.map((delimiter) => {
    const widthsOfRows = parse(sample, delimiter, false).data.map((cells) => cells.length);
    return { first: widthsOfRows[0] ?? 1, widest: Math.max(1, ...widthsOfRows) };
  });
  // A report has a title before its table.
  const isTitled = widths.every(({ first }) => first === 1);
  const scores = widths.map(({ first, widest }) => (isTitled ? widest : first));
  const best = scores.indexOf(Math.max(...scores));
  return delimiters[best] ?? ",";
}
