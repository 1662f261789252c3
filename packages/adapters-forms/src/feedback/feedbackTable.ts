import type { Instrument } from "@piiri/core/feedback";
import { columnsOf, plainName } from "../form/columnsOf.js";
import type { FormDefinition } from "../form/formDefinition.js";
import type { KnownForm } from "../form/knownForms.js";
import { definitionFor } from "../form/recognisedForm.js";
import { isIdleHeading } from "../form/secondHeadings.js";
import { dateStyleOf } from "../form/writtenMoment.js";
import { titleRowsMost } from "../table/headedTable.js";
import { TableError, type TableRow } from "../table/tableRow.js";
import { type FeedbackColumns, feedbackColumns, matchedBy } from "./feedbackColumns.js";
import { ownLabels } from "./ownScale.js";
import { isKnownLabel } from "./scaleWordings.js";
import { writtenStep } from "./writtenStep.js";

/** A survey's table: one or two rows of headings, what they ask, and the rows below them. */
export interface FeedbackTable {
  /** The row in which the headings stand; the upper one, where they stand in two. */
  readonly number: number;
  readonly headers: readonly (readonly string[])[];
  readonly columns: FeedbackColumns;
  readonly definition: FormDefinition;
  readonly rows: readonly TableRow[];
}

/**
 * Finds the headings of a survey: the first row in which something is asked and that stands in a table, below titles at most:
 * nothing below somebody's answers is taken for headings.
 */
export function feedbackTable(
  rows: readonly TableRow[],
  instrument: Instrument,
  form: KnownForm | FormDefinition | undefined,
): FeedbackTable {
  const beginning = rows.slice(0, titleRowsMost);
  const own = new Set(instrument.scaled.flatMap((item) => [...ownLabels(item).keys()]));
  let narrow: FeedbackTable | undefined;
  for (const place of beginning.keys()) {
    const table = below(place);
    if (table.columns.size > 0 && widthOf(table.headers[0]) > 1) return table;
    if (table.columns.size > 0) narrow ??= table;
    if (isAnswers(rows[place]?.cells ?? [], own)) break;
  }
  if (narrow !== undefined) return narrow;
  const widths = beginning.map(({ cells }) => widthOf(cells));
  if (rows.length === 0) throw new TableError("no-rows");
  return below(widths.indexOf(Math.max(...widths)));

  function below(place: number): FeedbackTable {
    const { number, cells } = rows[place] ?? { number: 1, cells: [] };
    const definition = definitionFor(cells, form);
    const second = rows[place + 1];
    const isInTwo = second !== undefined && isSecondHeading(second.cells, cells, definition, instrument);
    const headers = isInTwo ? [cells, second.cells] : [cells];
    const columns = feedbackColumns(headers, instrument, definition);
    const others = rows.slice(place + headers.length);
    const isOfTool = others[0]?.cells.every((cell) => cell.trim() === "" || cell.startsWith(importMark)) === true;
    return { number, headers, columns, definition, rows: isOfTool ? others.slice(1) : others };
  }
}

/** Whether somebody answered in a row: it has a time, an address, or at least two choices. */
function isAnswers(cells: readonly string[], own: ReadonlySet<string>): boolean {
  const written = cells.map((cell) => cell.trim()).filter((cell) => cell !== "");
  const isSent = written.some((cell) => /\S@\S/.test(cell) || dateStyleOf([cell]) !== undefined);
  return (
    written.length > 2 && (isSent || written.filter((cell) => isChoice(cell) || own.has(plainName(cell))).length > 1)
  );
}

function isChoice(cell: string): boolean {
  const step = writtenStep(cell);
  if (step.kind === "figure") return true;
  return step.kind === "words" && (isKnownLabel("agreement", step.label) || isKnownLabel("effect", step.label));
}

/** So begins each cell of a row below Qualtrics' headings that is nobody's. */
const importMark = '{"ImportId"';

function widthOf(cells: readonly string[] = []): number {
  return cells.filter((cell) => cell.trim() !== "").length;
}

/**
 * Whether the row below headings goes on with them, as in SurveyMonkey and in matrices: seen from the row itself, for people
 * take such rows out. A row with a time, an address or a number of its own is somebody's answers, and so is one in which
 * something stands below a question that is answered by choosing and is none of what tools write there.
 */
function isSecondHeading(
  cells: readonly string[],
  upper: readonly string[],
  definition: FormDefinition,
  instrument: Instrument,
): boolean {
  const { at, id } = columnsOf(upper, definition);
  const places = [...cells.keys()].filter((place) => (cells[place] ?? "").trim() !== "");
  const isSomebodys =
    [...at, ...id].some((place) => places.includes(place)) ||
    places.some((place) => (cells[place] ?? "").includes("@") || dateStyleOf([cells[place] ?? ""]) !== undefined);
  if (isSomebodys || places.length === 0) return false;
  const match = matchedBy(instrument, definition);
  const isAsked = (cell = "") => match(cell) !== undefined;
  const isHeading = (place: number) => isIdleHeading(cells[place] ?? "") || isAsked(cells[place]);
  const choosing = new Set(instrument.scaled.map((item) => item.id));
  const isAnswered = places.some((place) => choosing.has(match(upper[place] ?? "") ?? "") && !isHeading(place));
  const isOfTwo = definition.headerRows === 2 && (at.length + id.length > 0 || isOwn(definition));
  if (isOfTwo) return true;
  if (isAnswered) return false;
  return places.every(isHeading) || places.some((place) => isAsked(cells[place]) && !isAsked(upper[place]));
}

/** Whether somebody said it of their own form. */
function isOwn({ items, labels }: FormDefinition): boolean {
  return items !== undefined || labels !== undefined;
}

/** What stands in the first cell of a row that sums up those above it. */
const sums: ReadonlySet<string> = new Set(
  [
    ...["Yhteensä", "Summa", "Keskiarvo", "Keskiarvot", "Ka", "Mediaani", "Keskihajonta", "Vastauksia", "Vastaajia"],
    ...["Vastauksia yhteensä", "Vastaajia yhteensä", "Kaikki yhteensä"],
    ...["Totalt", "Medelvärde", "Medel", "Median", "Genomsnitt", "Standardavvikelse", "Antal svar", "Summa totalt"],
    ...["Total", "Totals", "Grand total", "Sum", "Average", "Avg", "Mean", "Standard deviation", "Responses", "Count"],
    ...["n", "n ="],
  ].map(plainName),
);

/** Whether a row repeats the headings, as where an export was pasted below another. */
export function repeatsHeadings({ headers }: FeedbackTable): (cells: readonly string[]) => boolean {
  const known = headers.map((cells) => ({ cells: cells.map(plainName), width: widthOf(cells) }));
  return (cells) =>
    known.some(
      (header) =>
        header.width === widthOf(cells) && header.cells.every((name, place) => name === plainName(cells[place] ?? "")),
    );
}

/** Whether a row sums up others: by the word before it, or, where nobody sent it, by fractions that no choice has. */
export function sumsUp({
  headers: [upper = []],
  columns,
  definition,
}: FeedbackTable): (cells: readonly string[]) => boolean {
  const { at, id } = columnsOf(upper, definition);
  const sent = [...at, ...id];
  const asked = [...new Set([...columns.values()].flat())];
  return (cells) => {
    const first = cells.find((cell) => cell.trim() !== "") ?? "";
    const isSent = sent.some((place) => (cells[place] ?? "").trim() !== "" && !isSum(cells[place] ?? ""));
    if (isSent) return false;
    if (isSum(first)) return true;
    const fractions = asked.filter((place) => /^\d{1,2}[.,]\d{0,15}[1-9]\d{0,15}$/.test((cells[place] ?? "").trim()));
    return sent.length > 0 && fractions.length > 1;
  };
}

function isSum(cell: string): boolean {
  return sums.has(plainName(cell).replace(/\s?[=:]$/, "")) || /^n\s?=\s?\d{1,6}$/i.test(cell.trim());
}
