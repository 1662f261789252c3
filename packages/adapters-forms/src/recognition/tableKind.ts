import { checkEachGiven, resultOf } from "@piiri/core";
import type { Instrument } from "@piiri/core/feedback";
import type { ResultAsync } from "neverthrow";
import { reportIn } from "../attendance/readAttendance.js";
import { feedbackTable } from "../feedback/feedbackTable.js";
import { askedHeadings } from "../form/askedHeadings.js";
import { columnsOf } from "../form/columnsOf.js";
import { knownForms } from "../form/knownForms.js";
import { definitionFor, lacking } from "../form/recognisedForm.js";
import { withSecondHeadings } from "../form/secondHeadings.js";
import { kindOf } from "../registrations/readEvents.js";
import { valueIn } from "../registrations/valueIn.js";
import { headedTable } from "../table/headedTable.js";
import type { TableSource } from "../table/openTable.js";
import { TableError, type TableProblem, type TableRow } from "../table/tableRow.js";
import { firstRows } from "./firstRows.js";

/** What a table is of all that people have of a group: who registered, what happened since, who joined a meeting, what they thought. */
export const tableKinds = ["registrations", "events", "attendance", "feedback", "other"] as const;
/** What a table is. */
export type TableKind = (typeof tableKinds)[number];

/**
 * Tells by its first rows what a file is: nobody need say which of their exports they give. `other` is a table in which
 * nothing known is found; its columns can be pointed at by hand.
 *
 * Errors: as `TableProblem` says.
 *
 * @param instruments the surveys that a group may have answers to
 * @returns nothing for a file that holds no text, such as a picture
 * @example
 * ```ts
 * import { tableKind } from "@piiri/adapters-forms";
 *
 * const kindOf = async (text: string) => (await tableKind(new TextEncoder().encode(text), [])).unwrapOr("other");
 * await kindOf("Aikaleima;Nimi;Sähköposti\n2.3.2027 18.00.05;Example;one@example.org\n"); // => "registrations"
 * await kindOf("Saapui;Kuka\n3.3.2027 9.00;Example\n"); // => "other"
 * ```
 */
export function tableKind(
  source: TableSource,
  instruments: readonly Instrument[],
): ResultAsync<TableKind | undefined, TableProblem> {
  return resultOf(tableKindOrThrow(source, instruments), TableError);
}

/**
 * `tableKind` for those who would rather catch.
 *
 * @throws TableError for a file that cannot be read
 * @example
 * ```ts
 * import { tableKindOrThrow } from "@piiri/adapters-forms";
 *
 * const kindOf = (text: string) => tableKindOrThrow(new TextEncoder().encode(text), []);
 * await kindOf("Aikaleima;Nimi;Sähköposti\n2.3.2027 18.00.05;Example;one@example.org\n"); // => "registrations"
 * await kindOf("Aika;Sähköposti;Tapahtuma\n3.3.2027 9.00;one@example.org;peruutti\n"); // => "events"
 * await kindOf("Saapui;Kuka\n3.3.2027 9.00;Example\n"); // => "other"
 * ```
 */
export async function tableKindOrThrow(
  source: TableSource,
  instruments: readonly Instrument[],
): Promise<TableKind | undefined> {
  checkEachGiven("instruments", instruments, { scaled: "list" });
  const rows = await firstRows(source);
  if (rows.length === 0 || rows.some(({ cells }) => cells.some((cell) => noText.test(cell)))) return undefined;
  if (areEvents(rows)) return "events";
  if (reportIn(rows) !== undefined) return "attendance";
  if (instruments.some((instrument) => feedbackTable(rows, instrument, undefined).columns.size > 1)) return "feedback";
  return areRegistrations(rows) ? "registrations" : "other";
}

/** Signs that no text has, such as a picture's bytes read as letters. */
const noText = /(?![\t\n\v\f\r\u0085])\p{Cc}/u;

/** An export may have a column of events too, of something else; nothing that happens to registrations stands in it. */
function areEvents(all: readonly TableRow[]): boolean {
  const hasBoth = (cells: readonly string[]) => {
    const { at, event } = columnsOf(cells, knownForms.generic);
    return at.length > 0 && event.length > 0;
  };
  const { header, rows } = headedTable(all, hasBoth);
  const { event } = columnsOf(header, knownForms.generic);
  if (!hasBoth(header)) return false;
  return rows.length === 0 || rows.some(({ cells }) => kindOf(valueIn(cells, event)) !== undefined);
}

function areRegistrations(all: readonly TableRow[]): boolean {
  const isHeader = (cells: readonly string[]) => {
    const asked = askedHeadings(cells);
    return lacking(asked, definitionFor(asked, undefined)).length === 0;
  };
  const { header } = headedTable(all, isHeader, (headings) =>
    withSecondHeadings(headings, definitionFor(headings.header, undefined)),
  );
  return isHeader(header);
}
