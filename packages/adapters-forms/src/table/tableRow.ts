/** A row of a table as it was written: where it stands in the file, the header being row 1, and its cells. */
export interface TableRow {
  readonly number: number;
  readonly cells: readonly string[];
  /** Whether its quotation marks do not fit, so that its cells may be others than were meant. */
  readonly isMalformed?: boolean | undefined;
}

/** Why a file cannot be read as a table at all. */
export type TableProblemCode =
  | "mixed-encoding"
  | "row-too-long"
  | "no-rows"
  | "not-a-workbook"
  | "encrypted-workbook"
  | "workbook-too-large"
  | "no-such-column"
  | "not-a-report"
  | "nobody-listed";

/** A file that cannot be read as a table. It names a place, never what stands there. */
export class TableError extends Error {
  override readonly name = "TableError";
  readonly code: TableProblemCode;
  /** The row at which reading ended, where that is known. */
  readonly row: number | undefined;
  /** What was looked for and not found: names of fields, not what people wrote. */
  readonly missing: readonly string[];
  /** The headings that were seen instead; what might be somebody's answer only by its form. */
  readonly seen: readonly string[];

  constructor(
    code: TableProblemCode,
    {
      row,
      missing = [],
      seen = [],
    }: { readonly row?: number; readonly missing?: readonly string[]; readonly seen?: readonly string[] } = {},
  ) {
    super(`${code}${row === undefined ? "" : ` at row ${row}`}${missing.length > 0 ? `: ${missing.join(", ")}` : ""}`);
    this.code = code;
    this.row = row;
    this.missing = missing;
    this.seen = seen;
  }
}
