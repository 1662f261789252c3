import { checkGiven, resultOf } from "@piiri/core";
import { type Redacted, redact } from "@piiri/core/privacy";
import type { ResultAsync } from "neverthrow";
import { maskedForm } from "../reading/maskedForm.js";
import { seenHeadings } from "../reading/seenHeadings.js";
import { headedTable } from "../table/headedTable.js";
import type { TableSource } from "../table/openTable.js";
import { TableError, type TableProblem } from "../table/tableRow.js";
import { firstRows } from "./firstRows.js";

/** A column as a person may point at it: its heading and examples of what stands in it, masked, and as they are for whoever asks. */
export interface TableColumn {
  readonly place: number;
  readonly heading: Redacted<string>;
  readonly examples: readonly Redacted<string>[];
  /** The heading where it is surely none of somebody's answers; else its form. */
  readonly shownHeading: string;
  /** The forms of the examples: digits as 9, letters as a. */
  readonly shownExamples: readonly string[];
}

/**
 * The columns of a table in which something stands, for whoever points out by hand what they are.
 *
 * Errors: as `TableProblem` says.
 *
 * @param most so many examples of each
 * @example
 * ```ts
 * import { tableColumns } from "@piiri/adapters-forms";
 *
 * const csv = new TextEncoder().encode("Saapui;Kuka\n3.3.2027 9.00;Example\n");
 * const columns = await tableColumns(csv, 3);
 * columns.isOk() && columns.value.map(({ shownHeading }) => shownHeading); // => ["Saapui", "aaaa"]
 * const nothing = await tableColumns(new Uint8Array(), 3);
 * nothing.isErr() && nothing.error.code; // => "no-rows"
 * ```
 */
export function tableColumns(source: TableSource, most: number): ResultAsync<readonly TableColumn[], TableProblem> {
  return resultOf(tableColumnsOrThrow(source, most), TableError);
}

/**
 * `tableColumns` for those who would rather catch.
 *
 * @throws TableError for a file that is no table
 * @example
 * ```ts
 * import { tableColumnsOrThrow } from "@piiri/adapters-forms";
 *
 * const csv = new TextEncoder().encode("Saapui;Kuka\n3.3.2027 9.00;Example\n");
 * const [when] = await tableColumnsOrThrow(csv, 3);
 * `${when?.shownHeading}: ${when?.shownExamples.join(", ")}`; // => "Saapui: 9.9.9999 9.99"
 * `${when?.examples[0]}`; // => "<redacted>"
 * ```
 */
export async function tableColumnsOrThrow(source: TableSource, most: number): Promise<readonly TableColumn[]> {
  checkGiven("most", most, "number");
  const { number, header, rows } = headedTable(await firstRows(source), () => false);
  const places = [...header.keys()].filter((place) => (header[place] ?? "").trim() !== "");
  const headings = seenHeadings([{ number, cells: header }, ...rows]);
  return places.flatMap((place, index) => {
    const shownHeading = headings[index];
    if (shownHeading === undefined || shownHeading === "…") return [];
    const written = rows.map(({ cells }) => (cells[place] ?? "").trim()).filter((cell) => cell !== "");
    const examples = [...new Set(written)].slice(0, most);
    return [
      {
        place,
        heading: redact((header[place] ?? "").trim()),
        examples: examples.map((example) => redact(example)),
        shownHeading,
        shownExamples: [...new Set(examples.map(maskedForm))],
      },
    ];
  });
}
