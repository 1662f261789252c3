import { type Instant, type IntakeEvent, readMailAddress, type TimeZone } from "@piiri/core";
import { redact } from "@piiri/core/privacy";
import { SeenNumbers } from "../feedback/seenNumbers.js";
import { accountPlaces } from "../form/accountPlaces.js";
import { askedHeadings } from "../form/askedHeadings.js";
import { type DayAndClock, momentPlaces } from "../form/clockColumn.js";
import { type Columns, columnsOf, plainName } from "../form/columnsOf.js";
import type { DateStyle, FormDefinition } from "../form/formDefinition.js";
import type { KnownForm } from "../form/knownForms.js";
import { definitionFor, lacking } from "../form/recognisedForm.js";
import { withSecondHeadings } from "../form/secondHeadings.js";
import { dateStyleOf, isStyleUnclear, joinedMoment, momentReader, zoneOfHeading } from "../form/writtenMoment.js";
import { maskedForm } from "../reading/maskedForm.js";
import { seenHeadings } from "../reading/seenHeadings.js";
import type { ToldRow } from "../reading/toldRow.js";
import type { Delimiter } from "../table/guessedDelimiter.js";
import { headedTable } from "../table/headedTable.js";
import { type OpenTable, openTable, type SheetPlace, type TableSource } from "../table/openTable.js";
import { type BegunTable, readAfterSample } from "../table/readAfterSample.js";
import { TableError, type TableRow } from "../table/tableRow.js";
import type { Encoding } from "../text/decodeText.js";
import { choiceColumns, isChosen } from "./choiceColumns.js";
import { type SessionOption, sessionChoices } from "./sessionChoices.js";
import { writtenState } from "./writtenState.js";

/** How an export is read. */
export interface ReadOptions {
  /** The zone in which the form was answered: the group's. */
  readonly timeZone: TimeZone;
  /** The system, or a definition of one's own; recognised unless given. */
  readonly form?: KnownForm | FormDefinition | undefined;
  /** Begins the ids, so that those of two exports differ. */
  readonly source?: string | undefined;
  /**
   * The sessions that can be chosen, where each is registered for by itself: what they are called beside what the form's
   * definition has, and the dates that they have now.
   */
  readonly sessions?: readonly SessionOption[] | undefined;
  /** Whether one row that cannot be used refuses the whole. */
  readonly strict?: boolean | undefined;
}

/** Why a row cannot be used. */
export type RejectedReason = "no-person" | "unreadable-time" | "ragged" | "malformed";

/** What was found out of an export before its rows: told, so that a wrong guess is seen. */
export interface Recognised {
  readonly kind: "recognised";
  readonly form: string;
  readonly encoding: Encoding | undefined;
  readonly delimiter: Delimiter | undefined;
  /** Of a workbook: which of the sheets that are seen was read. */
  readonly sheet: SheetPlace | undefined;
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
      /** The tool writes a state of it of which nobody knows whether the registration stands; it is taken to. */
      readonly isStateUnclear?: boolean;
    }
  | ({ readonly kind: "rejected" } & ToldRow<RejectedReason>);

/**
 * Registrations from an export: CSV or a workbook, of Microsoft Forms, Google Forms, SurveyMonkey, or any form by a
 * definition. Names and addresses come out redacted; other answers are not taken along. CSV is read row by row and not kept.
 *
 * Throws a `TableError` for a file that cannot be read at all: it names a place, never what stands there.
 *
 * @example
 * ```ts
 * import { collectRegistrations, readRegistrations } from "@piiri/adapters-forms";
 * import { resolvePlanOrThrow } from "@piiri/core";
 * import { goodPlans } from "@piiri/core/rule-examples";
 *
 * const { timeZone } = resolvePlanOrThrow(goodPlans["closed-group"]).schedule;
 * const csv = new TextEncoder().encode("Aikaleima;Nimi;Sähköposti\n2.3.2027 18.00.05;Example;one@example.org\n");
 * const items = readRegistrations(csv, { timeZone });
 * const { events, recognised } = await collectRegistrations(items);
 * events[0]?.at; // => "2027-03-02T16:00:05Z"
 * `${recognised?.dateStyle} ${events[0]?.person.email}`; // => "d.M.yyyy <redacted>"
 * ```
 */
export function readRegistrations(source: TableSource, options: ReadOptions): RegistrationItems {
  const batches = itemBatches(source, options);
  return { batches, [Symbol.asyncIterator]: () => eachOf(batches) };
}

/** What comes of an export, one by one, or as many at a time as came together. */
export interface RegistrationItems extends AsyncIterable<RegistrationItem> {
  readonly batches: AsyncIterable<readonly RegistrationItem[]>;
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
  const named = withChoiceColumns(header, columnsOf(header, definition), definition, options);
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
    encoding: table.encoding?.(),
    delimiter: table.delimiter?.(),
    sheet: table.sheet,
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
  const read = rowReader({ header, columns, joined, definition, dateStyle, ...options });
  return { items: [recognised, ...rows.map(read)], read };
}

interface Reading extends ReadOptions {
  readonly header: readonly string[];
  readonly columns: Columns;
  readonly joined: DayAndClock | undefined;
  readonly definition: FormDefinition;
  readonly dateStyle: DateStyle;
}

function rowReader(reading: Reading): (row: TableRow) => RegistrationItem {
  const { columns, header, source = "", definition } = reading;
  const momentOf = momentIn(reading);
  const { joined } = reading;
  const clock = joined === undefined ? [] : [joined.clock];
  const writtenIn = (cells: readonly string[]) => `${valueIn(cells, columns.at)} ${valueIn(cells, clock)}`.trim();
  const isYes = yesReader(definition);
  const asksConsent = columns.consent.length > 0;
  const registrantIn = registrantReader(header, columns);
  const chosenIn = choiceReader(reading);
  const ownId = idReader();
  return (read) => {
    const { number: row, cells } = read;
    const rejected = (reason: RejectedReason, seen?: string): RegistrationItem =>
      seen === undefined ? { kind: "rejected", row, reason } : { kind: "rejected", row, reason, seen };
    const fault = faultOf(read, header.length);
    if (fault !== undefined) return rejected(fault);
    const written = writtenIn(cells);
    const at = momentOf(cells);
    if (at === undefined) return rejected("unreadable-time", maskedForm(written));
    const registrant = registrantIn(cells);
    if (registrant === undefined) return rejected("no-person");
    const state = columns.status.length === 0 ? "standing" : writtenState(valueIn(cells, columns.status));
    const event = {
      kind: "registered",
      at,
      id: `${source}${ownId(valueIn(cells, columns.id), row)}`,
      ...registrant,
      consent: asksConsent ? isYes(valueIn(cells, columns.consent)) : undefined,
      ...chosenIn(cells),
      ...(state === "cancelled" && { isCancelled: true }),
    } as const;
    return state === "unclear" ? { kind: "event", row, event, isStateUnclear: true } : { kind: "event", row, event };
  };
}

/** When a row was sent, in the zone that the time itself names, else its heading, else where the form was answered. */
function momentIn({
  columns,
  joined,
  header,
  dateStyle: style,
  timeZone: zone,
}: Reading): (cells: readonly string[]) => Instant | undefined {
  const zoneAt = (place: number) => zoneOfHeading(header[place] ?? "");
  const readers = new Map(columns.at.map((place) => [place, momentReader(style, zone, zoneAt(place))] as const));
  const offset = joined && (zoneAt(joined.clock) ?? zoneAt(joined.day));
  return (cells) => {
    const place = columns.at.find((each) => isWritten(cells[each]));
    if (joined !== undefined && place === joined.day)
      return joinedMoment(cells[place] ?? "", (cells[joined.clock] ?? "").trim(), { style, zone, offset });
    return place === undefined ? undefined : readers.get(place)?.((cells[place] ?? "").trim());
  };
}

function faultOf({ cells, isMalformed = false }: TableRow, width: number): RejectedReason | undefined {
  if (cells.length > width && cells.slice(width).some((cell) => cell.trim() !== "")) return "ragged";
  return isMalformed ? "malformed" : undefined;
}

/** The first of the columns in which somebody wrote something: Forms has a fixed one that is empty for strangers. */
function valueIn(cells: readonly string[], places: readonly number[]): string {
  for (const place of places) {
    if (isWritten(cells[place])) return (cells[place] ?? "").trim();
  }
  return "";
}

function isWritten(cell: string | undefined = ""): boolean {
  const value = cell.trim();
  return value !== "" && !/^anonymous$/i.test(value);
}

/** Nothing, or a line where somebody has no address. */
const isNothing = /^[\s\p{Pd}.]*$/u;
/** What has neither a letter nor a digit is nobody's name. */
const isNamed = /[\p{L}\p{N}]/u;

function nameWritten(written: string): string {
  return isNamed.test(written) ? written.replace(/\s+/g, " ") : "";
}

type WhoRegistered = Pick<IntakeEvent & { readonly kind: "registered" }, "person" | "addressProblem">;

/** Who registers; nobody where there is neither a name nor an address that one can send to. */
function registrantReader(
  header: readonly string[],
  columns: Columns,
): (cells: readonly string[]) => WhoRegistered | undefined {
  const nameIn = nameReader(header, columns);
  return (cells) => {
    const name = nameWritten(nameIn(cells));
    const typed = valueIn(cells, columns.email);
    const read = !typed.includes("@") && isNothing.test(typed) ? undefined : readMailAddress(typed);
    const email = read !== undefined && "address" in read ? redact(read.address) : undefined;
    if (name === "" && email === undefined) return undefined;
    return {
      person: { name: name === "" ? undefined : redact(name), email },
      addressProblem: read !== undefined && "problem" in read ? read.problem : undefined,
    };
  };
}

/** The name as the person typed it, in one column or in two; else as their account has it. */
function nameReader(header: readonly string[], columns: Columns): (cells: readonly string[]) => string {
  const account = accountPlaces(header.map(plainName));
  const first = columns.name.findIndex((place) => account.has(place));
  const end = first < 0 ? columns.name.length : first;
  const [typed, taken] = [columns.name.slice(0, end), columns.name.slice(end)];
  return (cells) =>
    valueIn(cells, typed) ||
    `${valueIn(cells, columns.firstName)} ${valueIn(cells, columns.lastName)}`.trim() ||
    valueIn(cells, taken);
}

type ChosenSessions = Pick<IntakeEvent & { readonly kind: "registered" }, "sessions" | "unclear">;

/** Beside the columns of the question those that have one choice each, under the choice's name alone. */
function withChoiceColumns(
  header: readonly string[],
  columns: Columns,
  definition: FormDefinition,
  { sessions = [] }: ReadOptions,
): Columns {
  const asked = definition.columns.sessions;
  if (asked === undefined || (definition.sessions === undefined && sessions.length === 0)) return columns;
  const found = choiceColumns(header, asked, sessionChoices(definition.sessions, sessions));
  return { ...columns, sessions: [...new Set([...columns.sessions, ...found.map(({ place }) => place)])] };
}

/** The sessions that were chosen; nothing where the form does not ask, or where nobody said what its answers mean. */
function choiceReader({
  header,
  columns,
  definition,
  sessions = [],
}: Reading): (cells: readonly string[]) => ChosenSessions {
  const isAsked = columns.sessions.length > 0 && (definition.sessions !== undefined || sessions.length > 0);
  if (!isAsked) return () => ({ sessions: undefined, unclear: undefined });
  const chosenIn = sessionChoices(definition.sessions, sessions);
  const own = choiceColumns(header, definition.columns.sessions ?? [], chosenIn);
  const labels = new Map(own.map(({ place, label }) => [place, label]));
  return (cells) => {
    const answers = columns.sessions.flatMap((place) => {
      const label = labels.get(place);
      const cell = (cells[place] ?? "").trim();
      const said = label === undefined ? undefined : isChosen(cell, label);
      if (cell === "" || said === false) return [];
      return said === true && label !== undefined ? [label] : [cell];
    });
    const read = (answers.length === 0 ? [""] : answers).map(chosenIn);
    const unclear = read.flatMap((each) => each.unclear);
    return {
      sessions: [...new Set(read.flatMap((each) => each.sessions))],
      unclear: unclear.length === 0 ? undefined : unclear,
    };
  };
}

const numberOfSystem = /^\d{1,15}$/;

/**
 * By a number that the system gave; anything else might tell of the person. An export that was put together of two may have a
 * number twice: these are not one registration.
 */
function idReader(): (written: string, row: number) => string {
  const seen = new SeenNumbers();
  return (written, row) => (numberOfSystem.test(written) && seen.add(Number(written)) ? `id-${written}` : `row-${row}`);
}

/** Few answers are given, again and again: each is looked at once. */
function yesReader({ yes = [] }: FormDefinition): (answer: string) => boolean {
  const meaning = new Map<string, boolean>();
  const names = yes.map(plainName);
  return (answer) => {
    const known = meaning.get(answer);
    if (known !== undefined) return known;
    const plain = plainName(answer.split(";")[0] ?? "");
    const isYes = names.some((name) => plain === name || plain.startsWith(`${name},`) || plain.startsWith(`${name} `));
    // An answer in somebody's own words is not kept.
    if (answer.length < keptAnswer) meaning.set(answer, isYes);
    return isYes;
  };
}

const keptAnswer = 12;

/** Where no day tells, English exports have the month first and others the day. */
function styleOfLanguage(header: readonly string[]): DateStyle {
  return header.some((name) => /time|date|email/i.test(name)) ? "M/d/yyyy" : "d/M/yyyy";
}

/** What a whole export comes to. */
export interface CollectedRegistrations {
  readonly recognised: Recognised | undefined;
  readonly events: readonly (IntakeEvent & { readonly kind: "registered" })[];
  readonly rejected: readonly ToldRow<RejectedReason>[];
  /** The ids of registrations of which a state is written that is not known. */
  readonly unclearStates: ReadonlySet<string>;
  /** By a registration's id, its row in the export. */
  readonly rows: ReadonlyMap<string, number>;
}

/**
 * Gathers what comes of an export. An example stands with `readRegistrations`.
 *
 * @example
 * ```ts
 * import { collectRegistrations } from "@piiri/adapters-forms";
 *
 * async function* none() {}
 * (await collectRegistrations(none())).events; // => []
 * ```
 */
export async function collectRegistrations(
  items: RegistrationItems | AsyncIterable<RegistrationItem>,
): Promise<CollectedRegistrations> {
  const events: (IntakeEvent & { readonly kind: "registered" })[] = [];
  const rejected: ToldRow<RejectedReason>[] = [];
  const places: number[] = [];
  const unclearStates = new Set<string>();
  let recognised: Recognised | undefined;
  for await (const batch of batchesOf(items)) {
    for (const item of batch) {
      if (item.kind === "event") {
        events.push(item.event);
        if (item.isStateUnclear === true) unclearStates.add(item.event.id);
        places.push(item.row);
      } else if (item.kind === "rejected") rejected.push({ row: item.row, reason: item.reason, seen: item.seen });
      else recognised = item;
    }
  }
  let rows: ReadonlyMap<string, number> | undefined;
  return {
    recognised,
    events,
    rejected,
    unclearStates,
    // Of many rows few are asked for, if any.
    get rows() {
      rows ??= new Map(events.map(({ id }, index) => [id, places[index] ?? 0]));
      return rows;
    },
  };
}

async function* batchesOf(items: RegistrationItems | AsyncIterable<RegistrationItem>) {
  if ("batches" in items) yield* items.batches;
  else for await (const item of items) yield [item];
}
