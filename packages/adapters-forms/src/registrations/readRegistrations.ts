import { askedHeadings } from "../form/askedHeadings.js";
import { momentPlaces } from "../form/clockColumn.js";
import { columnsOf } from "../form/columnsOf.js";
import type { DateStyle } from "../form/formDefinition.js";
import { definitionFor, lacking } from "../form/recognisedForm.js";
import { withSecondHeadings } from "../form/secondHeadings.js";
import { dateStyleOf, isStyleUnclear } from "../form/writtenMoment.js";
import { seenHeadings } from "../reading/seenHeadings.js";
import { headedTable } from "../table/headedTable.js";
import { type OpenTable, openTable, type TableSource } from "../table/openTable.js";
import { type BegunTable, readAfterSample } from "../table/readAfterSample.js";
import { restingReader } from "../table/restingRows.js";
import { tableResults, thrownOf } from "../table/tableResults.js";
import { TableError, type TableRow } from "../table/tableRow.js";
import { writtenTable } from "../table/writtenTable.js";
import { withChoiceColumns } from "./choiceReader.js";
import { checkReadOptions, type ReadOptions } from "./readOptions.js";
import type { Recognised, RegistrationItem, RegistrationItems, RegistrationResults } from "./registrationItem.js";
import { rowReader } from "./rowReader.js";
import { valueIn } from "./valueIn.js";

/**
 * Registrations from an export: CSV or a workbook, of Microsoft Forms, Google Forms, SurveyMonkey, or any form by a
 * definition. Names and addresses come out redacted; other answers are not taken along. CSV is read row by row and not kept.
 *
 * Where the file cannot be read on, the last that comes tells why: it names a place, never what stands there. Errors: as
 * `TableProblem` says.
 *
 * @example
 * ```ts
 * import { collectRegistrations, readRegistrations } from "@piiri/adapters-forms";
 * import { resolvePlanOrThrow } from "@piiri/core";
 * import { goodPlans } from "@piiri/core/rule-examples";
 *
 * const { timeZone } = resolvePlanOrThrow(goodPlans["closed-group"]).schedule;
 * const read = (csv: string) => collectRegistrations(readRegistrations(new TextEncoder().encode(csv), { timeZone }));
 * const registered = await read("Aikaleima;Nimi;Sähköposti\n2.3.2027 18.00.05;Example;one@example.org\n");
 * registered.isOk() && `${registered.value.events[0]?.person.email}`; // => "<redacted>"
 * const other = await read("Nimi;Väri\n");
 * other.isErr() && other.error.code; // => "no-such-column"
 * ```
 */
export function readRegistrations(source: TableSource, options: ReadOptions): RegistrationResults {
  checkReadOptions(options);
  const batches = tableResults(itemBatches(source, options));
  return { batches, [Symbol.asyncIterator]: () => tableResults(eachOf(thrownOf(batches))) };
}

/**
 * `readRegistrations` for those who would rather catch.
 *
 * @throws TableError for a file that cannot be read at all: it names a place, never what stands there
 * @example
 * ```ts
 * import { collectRegistrationsOrThrow, readRegistrationsOrThrow } from "@piiri/adapters-forms";
 * import { resolvePlanOrThrow } from "@piiri/core";
 * import { goodPlans } from "@piiri/core/rule-examples";
 *
 * const { timeZone } = resolvePlanOrThrow(goodPlans["closed-group"]).schedule;
 * const csv = new TextEncoder().encode("Aikaleima;Nimi;Sähköposti\n2.3.2027 18.00.05;Example;one@example.org\n");
 * const items = readRegistrationsOrThrow(csv, { timeZone });
 * const { events, recognised } = await collectRegistrationsOrThrow(items);
 * events[0]?.at; // => "2027-03-02T16:00:05Z"
 * `${recognised?.dateStyle} ${events[0]?.person.email}`; // => "d.M.yyyy <redacted>"
 * ```
 */
export function readRegistrationsOrThrow(source: TableSource, options: ReadOptions): RegistrationItems {
  checkReadOptions(options);
  const batches = itemBatches(source, options);
  return { batches, [Symbol.asyncIterator]: () => eachOf(batches) };
}

async function* eachOf<Item>(batches: AsyncIterable<readonly Item[]>): AsyncGenerator<Item> {
  for await (const batch of batches) yield* batch;
}

async function* itemBatches(source: TableSource, options: ReadOptions): AsyncGenerator<readonly RegistrationItem[]> {
  const table = await openTable(source);
  yield* readAfterSample(table, (rows, isAll) => begin(rows, isAll, table, options));
}

/** What the first rows tell: the header, how days are written. The rest is read by that. */
function begin(
  all: readonly TableRow[],
  isAll: boolean,
  table: OpenTable,
  options: ReadOptions,
): BegunTable<RegistrationItem> | undefined {
  const isHeader = (cells: readonly string[]) => {
    const asked = askedHeadings(cells);
    return lacking(asked, definitionFor(asked, options.form)).length === 0;
  };
  const headed = headedTable(all, isHeader, (headings) =>
    withSecondHeadings(headings, definitionFor(headings.header, options.form)),
  );
  const { number, rows } = headed;
  const header = askedHeadings(headed.header);
  const definition = definitionFor(header, options.form);
  const headings = seenHeadings([{ number, cells: header }, ...rows]);
  const missing = lacking(header, definition);
  if (missing.length > 0) throw new TableError("no-such-column", { row: number, missing, seen: headings });
  const named = withChoiceColumns({
    header,
    columns: columnsOf(header, definition),
    definition,
    sessions: options.sessions,
  });
  const written = rows.map(({ cells }) => cells);
  const { at, joined, apart } = momentPlaces(header, named.at, written);
  const columns = { ...named, at };
  const examples = rows.map(({ cells }) => valueIn(cells, columns.at));
  const told = definition.dateStyle ?? dateStyleOf(examples);
  if (told === undefined && !isAll && isStyleUnclear(examples)) return undefined;
  const dateStyle = told ?? styleOfLanguage(header);
  const recognised: Recognised = {
    kind: "recognised",
    form: definition.name,
    ...writtenTable(table),
    dateStyle,
    isDateStyleGuessed: told === undefined && isStyleUnclear(examples),
    clocksApart: apart.map((place) => header[place] ?? ""),
    columns: Object.fromEntries(
      Object.entries({ ...columns, at: joined === undefined ? at : [...at, joined.clock] })
        .filter(([, places]) => places.length > 0)
        .map(([field, places]) => [field, places.map((place) => header[place] ?? "")]),
    ),
    headings,
  };
  const first = rows[0]?.number ?? Number.POSITIVE_INFINITY;
  const resting = restingReader({ above: all.filter((row) => row.number < first), isHeader });
  const read = rowReader({ resting, header, columns, joined, definition, dateStyle, ...options });
  return { items: [recognised, ...rows.map(read)], read };
}

/** Where no day tells, English exports have the month first and others the day. */
function styleOfLanguage(header: readonly string[]): DateStyle {
  return header.some((name) => /time|date|email/i.test(name)) ? "M/d/yyyy" : "d/M/yyyy";
}
