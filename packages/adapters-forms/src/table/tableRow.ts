/** A row of a table as it was written: where it stands in the file, the header being row 1, and its cells. */
export interface TableRow {
  readonly number: number;
  readonly cells: readonly string[];
  /** Whether its quotation marks do not fit, so that its cells may be others than were meant. */
  readonly isMalformed?: boolean | undefined;
}

/** Why a file cannot be read as a table at all; what each says stands with `TableProblem`. */
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

/**
 * Why a file cannot be read as a table, and where. It names a place, never what stands there.
 *
 * | code | when |
 * |---|---|
 * | `mixed-encoding` | it begins in one encoding and goes on in another |
 * | `row-too-long` | a row does not end: a quotation mark was left open, or it is no table |
 * | `no-rows` | nothing stands in it |
 * | `not-a-workbook` | it begins as a workbook and is none, or is a damaged one |
 * | `encrypted-workbook` | it asks for a password |
 * | `workbook-too-large` | unpacked it is more than `workbookLimits` |
 * | `no-such-column` | columns that are needed were not found: `missing` among those `seen` |
 * | `not-a-report` | it is no report of attendance |
 * | `nobody-listed` | nobody stands in the report |
 */
export interface TableProblem {
  readonly code: TableProblemCode;
  /** The row at which reading ended, where that is known. */
  readonly row: number | undefined;
  /** What was looked for and not found: names of fields, not what people wrote. */
  readonly missing: readonly string[];
  /** The headings that were seen instead; what might be somebody's answer only by its form. */
  readonly seen: readonly string[];
}

/** A file that cannot be read as a table: what is thrown to those who would rather catch. */
export class TableError extends Error {
  override readonly name = "TableError";
  readonly problem: TableProblem;

  constructor(code: TableProblemCode, { row, missing = [], seen = [] }: Partial<Omit<TableProblem, "code">> = {}) {
    super(`${code}${row === undefined ? "" : ` at row ${row}`}${missing.length > 0 ? `: ${missing.join(", ")}` : ""}`);
    this.problem = { code, row, missing, seen };
  }

  /** @deprecated It stands in `problem`. */
  get code(): TableProblemCode {
    return this.problem.code;
  }

  /** @deprecated It stands in `problem`. */
  get row(): number | undefined {
    return this.problem.row;
  }

  /** @deprecated It stands in `problem`. */
  get missing(): readonly string[] {
    return this.problem.missing;
  }

  /** @deprecated It stands in `problem`. */
  get seen(): readonly string[] {
    return this.problem.seen;
  }
}
