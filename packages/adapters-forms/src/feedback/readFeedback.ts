import { checkGiven, type Instant, type Language, type TimeZone } from "@piiri/core";
import type { FeedbackAnswers, Instrument, ScaledItem } from "@piiri/core/feedback";
import { type Redacted, redact } from "@piiri/core/privacy";
import type { Result } from "neverthrow";
import { columnsOf } from "../form/columnsOf.js";
import type { FormDefinition } from "../form/formDefinition.js";
import type { KnownForm } from "../form/knownForms.js";
import { dateStyleOf, momentReader } from "../form/writtenMoment.js";
import { seenHeadings } from "../reading/seenHeadings.js";
import { checkForm } from "../registrations/readOptions.js";
import { scrub } from "../scrub/scrub.js";
import { type OpenTable, openTable, type TableSource } from "../table/openTable.js";
import { type BegunTable, readAfterSample, sampleRows } from "../table/readAfterSample.js";
import { tableResults } from "../table/tableResults.js";
import { TableError, type TableProblem, type TableRow } from "../table/tableRow.js";
import { type WrittenTable, writtenTable } from "../table/writtenTable.js";
import type { FeedbackColumns } from "./feedbackColumns.js";
import { type FeedbackTable, feedbackTable, repeatsHeadings, sumsUp } from "./feedbackTable.js";
import { areOtherGrades } from "./judgeGrades.js";
import { type JudgedScales, judgeScales, type ReadScale, type UnclearScale, unreadable } from "./judgeScales.js";
import { doubtOfOwn, ownScaleReader } from "./ownScale.js";
import { SeenNumbers } from "./seenNumbers.js";
import { gradeReader, sessionsReader } from "./writtenNumber.js";

/** How a survey's export is read. */
export interface FeedbackReadOptions {
  /** What was asked. */
  readonly instrument: Instrument;
  /** Of the marks that stand for what is taken out of people's words. */
  readonly language: Language;
  /** The zone in which the form was answered: the group's. */
  readonly timeZone: TimeZone;
  /** The system, or a definition of one's own; recognised unless given. */
  readonly form?: KnownForm | FormDefinition | undefined;
  /** Answers sent after this moment, or for which this holds, are told as later ones. */
  readonly since?: Instant | ((sent: Instant) => boolean) | undefined;
}

/** What was found out of an export before its rows. */
export interface RecognisedFeedback extends WrittenTable {
  readonly kind: "recognised";
  readonly form: string;
  /** Questions that were found, and those of which there is no column. */
  readonly asked: readonly string[];
  readonly missing: readonly string[];
  /** Scales that have to be asked for: nothing of them is read. */
  readonly unclear: readonly UnclearScale[];
  /** Questions whose steps the form calls by other words than ours, or by figures: results tell them by our words, the first step as the lowest. */
  readonly inOtherWords: readonly string[];
}

/** What comes of a survey's export. A row's time and whoever sent it are left behind. */
export type FeedbackItem =
  | RecognisedFeedback
  | {
      readonly kind: "answers";
      readonly row: number;
      readonly answers: FeedbackAnswers;
      /** Questions whose answer could not be read; the others of the row count. */
      readonly unreadable: readonly string[];
      /** Whether it was sent after the moment that was named; not known where the export tells no time. */
      readonly isLater?: boolean | undefined;
    }
  | { readonly kind: "rejected"; readonly row: number; readonly reason: FeedbackRejection };

/**
 * Why a row does not count: it stands there twice, nothing is answered, it has more cells than there are columns, its quotation
 * marks do not tell where its cells end, it repeats the headings, or it sums up the answers of others.
 */
export type FeedbackRejection = "twice" | "blank" | "ragged" | "malformed" | "heading" | "sum";

/** Of more rows than this that have no number of their own, it is not looked whether one stands there twice. */
const comparedRows = 200_000;

/**
 * Answers from a survey's export: CSV or a workbook, of Microsoft Forms, Google Forms, SurveyMonkey or any form by a
 * definition; scales in Finnish, Swedish, English or a form's own words, as words or figures, in columns or a matrix; grades
 * as people write them. What can be read counts; what cannot is told by its row and question, never by what stands there.
 * Names, addresses and times are left behind, and what people wrote in their own words is scrubbed and redacted.
 *
 * Where the file cannot be read on, the last that comes tells why. Errors: as `TableProblem` says.
 *
 * @example
 * ```ts
 * import { readFeedback } from "@piiri/adapters-forms";
 * import { resolvePlanOrThrow } from "@piiri/core";
 * import { feedbackInstrument } from "@piiri/core/feedback";
 * import { goodPlans } from "@piiri/core/rule-examples";
 *
 * const group = resolvePlanOrThrow(goodPlans["closed-group"]);
 * const problems = [];
 * for await (const batch of readFeedback(new TextEncoder().encode("Nimi;Väri\n"), {
 *   instrument: feedbackInstrument(group), language: "fi", timeZone: group.schedule.timeZone,
 * })) if (batch.isErr()) problems.push(batch.error.code);
 * problems; // => ["no-such-column"]
 * ```
 */
export function readFeedback(
  source: TableSource,
  options: FeedbackReadOptions,
): AsyncGenerator<Result<readonly FeedbackItem[], TableProblem>> {
  return tableResults(readFeedbackOrThrow(source, options));
}

/**
 * `readFeedback` for those who would rather catch.
 *
 * @throws TableError for a file that cannot be read at all
 * @example
 * ```ts
 * import { readFeedbackOrThrow } from "@piiri/adapters-forms";
 * import { resolvePlanOrThrow } from "@piiri/core";
 * import { feedbackInstrument } from "@piiri/core/feedback";
 * import { goodPlans } from "@piiri/core/rule-examples";
 *
 * const group = resolvePlanOrThrow(goodPlans["closed-group"]);
 * const csv = "Ohjaajat osasivat asiansa.;Arvosana\nTäysin samaa mieltä;9½\n4;kymmenen\n";
 * const values = [];
 * for await (const batch of readFeedbackOrThrow(new TextEncoder().encode(csv), {
 *   instrument: feedbackInstrument(group), language: "fi", timeZone: group.schedule.timeZone,
 * })) for (const item of batch) if (item.kind === "answers") values.push(item.answers.values);
 * values; // => [{ leading: 5, grade: 9.5 }, { leading: 4, grade: 10 }]
 * ```
 */
export async function* readFeedbackOrThrow(
  source: TableSource,
  options: FeedbackReadOptions,
): AsyncGenerator<readonly FeedbackItem[]> {
  checkGiven("options", options, { instrument: "section", language: "language", timeZone: "time-zone" });
  checkForm(options.form);
  const table = await openTable(source);
  yield* readAfterSample(table, (rows, isAll) =>
    isAll || rows.length >= judgedRows ? begin(rows, table, options) : undefined,
  );
}

/** From so many rows it is seen which scales a survey has. */
const judgedRows = 2000;

function begin(rows: readonly TableRow[], table: OpenTable, options: FeedbackReadOptions): BegunTable<FeedbackItem> {
  const surveyed = feedbackTable(rows, options.instrument, options.form);
  const { headers, columns, definition, number } = surveyed;
  const isNobodys = nobodys(surveyed);
  const answered = surveyed.rows.filter(({ cells }) => isNobodys(cells) === undefined);
  const { scaled, open } = options.instrument;
  const all = [...scaled.map(({ id }) => id), ...open];
  if (columns.size === 0) {
    const seen = seenHeadings([{ number, cells: headers[0] ?? [] }, ...surveyed.rows]);
    throw new TableError("no-such-column", { row: number, missing: ["statements"], seen });
  }
  const worded = judgeScales(
    scaled.flatMap(({ id, scale }) =>
      scale === "agreement" || scale === "effect" ? [{ id, scale, cells: cellsOf(id) }] : [],
    ),
    definition,
  );
  const otherGrades = scaled.filter((item) => item.scale === "grade" && areOtherGrades(cellsOf(item.id), item));
  const ownDoubts = scaled.flatMap((item) => {
    const doubt = item.scale === "own" ? doubtOfOwn(item, cellsOf(item.id)) : undefined;
    return doubt === undefined ? [] : [{ id: item.id, scale: "own", doubt, labels: [] } as const];
  });
  const scales: JudgedScales = {
    ...worded,
    readers: new Map([...worded.readers, ...[...otherGrades, ...ownDoubts].map(({ id }) => [id, unreadable] as const)]),
    unclear: [
      ...worded.unclear,
      ...otherGrades.map(({ id }) => ({ id, scale: "grade", doubt: "grades", labels: [] }) as const),
      ...ownDoubts,
    ],
  };
  const recognised: RecognisedFeedback = {
    kind: "recognised",
    form: definition.name,
    ...writtenTable(table),
    asked: all.filter((id) => columns.has(id)),
    missing: all.filter((id) => !columns.has(id)),
    unclear: scales.unclear,
    inOtherWords: scales.inOtherWords,
  };
  const examples = answered.slice(0, sampleRows);
  const read = rowReader({ headers, columns, definition, options, examples, scales, isNobodys });
  return { items: [recognised, ...surveyed.rows.map(read)], read };

  function cellsOf(id: string): readonly string[] {
    const places = columns.get(id) ?? [];
    return answered.map(({ cells }) => valueIn(cells, places));
  }
}

interface Reading {
  readonly headers: readonly (readonly string[])[];
  readonly columns: FeedbackColumns;
  readonly definition: FormDefinition;
  readonly options: FeedbackReadOptions;
  readonly examples: readonly TableRow[];
  readonly scales: JudgedScales;
  readonly isNobodys: (cells: readonly string[]) => "heading" | "sum" | undefined;
}

/** Tells rows that nobody answered from answers. */
function nobodys(table: FeedbackTable): Reading["isNobodys"] {
  const [isHeading, isSum] = [repeatsHeadings(table), sumsUp(table)];
  return (cells) => {
    if (isHeading(cells)) return "heading";
    return isSum(cells) ? "sum" : undefined;
  };
}

function rowReader({
  headers,
  columns,
  definition,
  options,
  examples,
  scales: judged,
  isNobodys,
}: Reading): (row: TableRow) => FeedbackItem {
  const { instrument, language, timeZone, since } = options;
  const width = Math.max(...headers.map((row) => row.length));
  const { id: idPlaces, at: atPlaces } = columnsOf(headers[0] ?? [], definition);
  const scales = instrument.scaled.map((item) => ({ id: item.id, read: readerOf(item, judged) }));
  const style = dateStyleOf(examples.map(({ cells }) => valueIn(cells, atPlaces))) ?? "d/M/yyyy";
  const momentOf = momentReader(style, timeZone);
  const isTwice = doubles(idPlaces, atPlaces);
  return ({ number: row, cells, isMalformed = false }) => {
    const rejected = (reason: FeedbackRejection): FeedbackItem => ({ kind: "rejected", row, reason });
    const reason = unfit(cells, isMalformed) ?? isNobodys(cells) ?? (isTwice(cells) ? "twice" : undefined);
    if (reason !== undefined) return rejected(reason);
    const { values, unreadable } = valuesIn(cells);
    const texts = textsIn(cells);
    const isBlank = Object.keys(values).length + Object.keys(texts).length + unreadable.length === 0;
    if (isBlank) return rejected("blank");
    const at = since === undefined ? undefined : momentOf(valueIn(cells, atPlaces));
    return {
      kind: "answers",
      row,
      answers: { values, texts },
      unreadable,
      ...(at !== undefined && since !== undefined && { isLater: typeof since === "function" ? since(at) : at > since }),
    };
  };

  function unfit(cells: readonly string[], isMalformed: boolean): "ragged" | "malformed" | undefined {
    if (cells.length > width && cells.slice(width).some((cell) => cell.trim() !== "")) return "ragged";
    // A cell that took the rest of its row left others out.
    return isMalformed && cells.length < width ? "malformed" : undefined;
  }

  function valuesIn(cells: readonly string[]) {
    const values: Record<string, number> = {};
    const unreadable: string[] = [];
    for (const { id, read } of scales) {
      const value = read(valueIn(cells, columns.get(id) ?? []));
      if (value === "unreadable") unreadable.push(id);
      else if (value !== undefined) values[id] = value;
    }
    return { values, unreadable };
  }

  function textsIn(cells: readonly string[]): Readonly<Record<string, Redacted<string>>> {
    const texts: Record<string, Redacted<string>> = {};
    for (const id of instrument.open) {
      const text = valueIn(cells, columns.get(id) ?? []);
      if (text !== "") texts[id] = redact(scrub(text, language));
    }
    return texts;
  }
}

function readerOf(item: ScaledItem, { readers }: JudgedScales): ReadScale {
  const judged = readers.get(item.id);
  if (judged !== undefined) return judged;
  if (item.scale === "own") return ownScaleReader(item);
  if (item.scale === "grade") return gradeReader(item);
  return item.scale === "sessions" ? sessionsReader(item) : () => undefined;
}

/** The first of the columns in which something stands. */
function valueIn(cells: readonly string[], places: readonly number[]): string {
  for (const place of places) {
    const value = (cells[place] ?? "").trim();
    if (value !== "") return value;
  }
  return "";
}

/**
 * Tells whether a row stood there before, as where an export was pasted below another: by the number that its system gave
 * it; where there is none, by being the same in every cell, its time included. Two people may well answer alike.
 */
function doubles(idPlaces: readonly number[], atPlaces: readonly number[]): (cells: readonly string[]) => boolean {
  const numbers = new SeenNumbers();
  const rows = new Set<string>();
  return (cells) => {
    const id = valueIn(cells, idPlaces);
    if (/^\d{1,15}$/.test(id)) return !numbers.add(Number(id));
    if (valueIn(cells, atPlaces) === "" || rows.size >= comparedRows) return false;
    const row = JSON.stringify(cells);
    if (rows.has(row)) return true;
    rows.add(row);
    return false;
  };
}
