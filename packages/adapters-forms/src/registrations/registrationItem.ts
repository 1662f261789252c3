import type { IntakeEvent } from "@piiri/core/intake";
import type { Result } from "neverthrow";
import type { DateStyle } from "../form/formDefinition.js";
import type { ToldRow } from "../reading/toldRow.js";
import type { RestingReason } from "../table/restingRows.js";
import type { TableProblem } from "../table/tableRow.js";
import type { WrittenTable } from "../table/writtenTable.js";

/** Why a row cannot be used. */
export type RejectedReason = "no-person" | "unreadable-time" | "ragged" | "malformed" | RestingReason;

/**
 * What a person does well to look at in a row that was used: the tool writes a state of it of which nobody knows whether the
 * registration stands, it is taken to; what is answered about later groups is neither yes nor no, it is taken for no; the name is
 * what people write who try a form; more people than one seem to register by it, it counts as one.
 */
export type RowDoubt = "unclear-state" | "unclear-consent" | "looks-like-test" | "several-people";

/** What was found out of an export before its rows: told, so that a wrong guess is seen. */
export interface Recognised extends WrittenTable {
  readonly kind: "recognised";
  readonly form: string;
  readonly dateStyle: DateStyle;
  /** Whether the date style was guessed from the language, since no day told it. */
  readonly isDateStyleGuessed: boolean;
  /** By field: the names of the columns that were taken for it. */
  readonly columns: Readonly<Record<string, readonly string[]>>;
  /** Columns of times of day beside a column of days alone, of which nothing says that they are of these. */
  readonly clocksApart: readonly string[];
  /** All headings that were read; what might be somebody's answer only by its form. */
  readonly headings: readonly string[];
}

/** What comes of an export: first what was recognised, then, row by row, what happened, or why the row cannot be used. */
export type RegistrationItem =
  | Recognised
  | {
      readonly kind: "event";
      readonly row: number;
      readonly event: IntakeEvent & { readonly kind: "registered" };
      readonly doubts?: readonly RowDoubt[] | undefined;
    }
  | ({ readonly kind: "rejected" } & ToldRow<RejectedReason>);

/** What comes of an export, one by one, or as many at a time as came together. */
export interface RegistrationItems extends AsyncIterable<RegistrationItem> {
  readonly batches: AsyncIterable<readonly RegistrationItem[]>;
}

/** The same as results: the last of them tells why the file could not be read on, if it could not. */
export interface RegistrationResults extends AsyncIterable<Result<RegistrationItem, TableProblem>> {
  readonly batches: AsyncIterable<Result<readonly RegistrationItem[], TableProblem>>;
}
