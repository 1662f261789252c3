import { type Instant, readMailAddress, resultOf } from "@piiri/core";
import type { Registrant } from "@piiri/core/intake";
import { redact } from "@piiri/core/privacy";
import type { ResultAsync } from "neverthrow";
import { momentPlaces } from "../form/clockColumn.js";
import { type Columns, columnsNamed, columnsOf, plainName } from "../form/columnsOf.js";
import { knownForms } from "../form/knownForms.js";
import { eventColumns } from "../form/tableHeadings.js";
import { dateStyleOf } from "../form/writtenMoment.js";
import { maskedForm } from "../reading/maskedForm.js";
import { seenHeadings } from "../reading/seenHeadings.js";
import type { ToldRow } from "../reading/toldRow.js";
import { headedTable } from "../table/headedTable.js";
import { type TableSource, wholeTable } from "../table/openTable.js";
import { type RestingReason, restingReader } from "../table/restingRows.js";
import { TableError, type TableProblem } from "../table/tableRow.js";
import type { ToldOfTable } from "../table/writtenTable.js";
import { dateWithin } from "./dateWithin.js";
import { momentOfRow } from "./momentOfRow.js";
import type { PersonEvent } from "./personEvent.js";
import { checkReadOptions, type ReadOptions } from "./readOptions.js";
import { type SessionOption, sessionChoices } from "./sessionChoices.js";
import { valueIn } from "./valueIn.js";

/** Words for what happens to a registration, in Finnish, Swedish and English; also the library's own. */
const words: Readonly<Record<PersonEvent["kind"], readonly string[]>> = {
  cancelled: [
    "cancelled",
    "canceled",
    "peruutus",
    "peruutti",
    "peruttu",
    "perui",
    "avbokning",
    "avbokade",
    "avbokat",
    "avbokad",
  ],
  accepted: ["accepted", "otti paikan", "hyväksyi", "tog platsen", "godkände"],
  declined: ["declined", "ei ota paikkaa", "kieltäytyi", "tackade nej", "avböjde"],
  "not-offered": [
    "not-offered",
    "not offered",
    "no offer",
    "ei tarjottu",
    "ei tarjottu paikkaa",
    "ei ole tarjottu",
    "inte erbjuden",
    "inte erbjudits",
    "inget erbjudande",
  ],
  "consent-withdrawn": [
    "consent-withdrawn",
    "consent withdrawn",
    "perui luvan",
    "perui suostumuksen",
    "tog tillbaka samtycket",
  ],
  came: ["came", "tuli", "kom"],
  "did-not-come": ["did-not-come", "did not come", "ei tullut", "kom inte"],
  "same-person": [
    "same-person",
    "same person",
    "the same person",
    "same",
    "the same",
    "same as",
    "sama",
    "sama ihminen",
    "sama henkilö",
    "sama kuin",
    "samma",
    "samma person",
    "samma som",
  ],
  "other-person": [
    "other-person",
    "other person",
    "another person",
    "not the same",
    "not the same person",
    "not same",
    "different",
    "different person",
    "eri",
    "eri ihminen",
    "eri henkilö",
    "ei sama",
    "annan",
    "annan person",
    "inte samma",
    "inte samma person",
    "olika",
  ],
  chosen: ["chosen", "chose", "meant", "valitsi", "tarkoitti", "valde", "menade"],
};

/** Why a row of events cannot be used. */
type EventReason =
  | "unreadable-time"
  | "malformed"
  | "ragged"
  | "unknown-event"
  | "no-person"
  | "unknown-session"
  | RestingReason;

/** What comes of a file of events: first the headings that were read, then row by row what happened, or why that is not known. */
export type EventItem =
  | ({
      readonly kind: "recognised";
      readonly headings: readonly string[];
      /** Columns of times of day beside a column of days alone, of which nothing says that they are of these. */
      readonly clocksApart: readonly string[];
    } & ToldOfTable)
  | { readonly kind: "event"; readonly row: number; readonly event: PersonEvent }
  | ({ readonly kind: "rejected" } & ToldRow<EventReason>);

/**
 * What happened to registrations after they were sent: cancellations, answers to offers, consent withdrawn, who came. A
 * table with a time, an address, an id or a row of the export, what happened, and where it matters the session's key. Somebody
 * who knows the people also says there who is the same person, who is not, and which session somebody meant.
 *
 * Errors: as `TableProblem` says.
 *
 * @example
 * ```ts
 * import { readEvents } from "@piiri/adapters-forms";
 * import { resolvePlanOrThrow } from "@piiri/core";
 * import { goodPlans } from "@piiri/core/rule-examples";
 *
 * const { timeZone } = resolvePlanOrThrow(goodPlans["closed-group"]).schedule;
 * const csv = new TextEncoder().encode("Aika;Sähköposti\n3.3.2027 9.00;one@example.org\n");
 * const items = await readEvents(csv, { timeZone });
 * items.isErr() && items.error.missing; // => ["event"]
 * ```
 */
export function readEvents(source: TableSource, options: ReadOptions): ResultAsync<readonly EventItem[], TableProblem> {
  return resultOf(readEventsOrThrow(source, options), TableError);
}

/**
 * `readEvents` for those who would rather catch.
 *
 * @throws TableError for a file that cannot be read, or has no such columns
 * @example
 * ```ts
 * import { readEventsOrThrow } from "@piiri/adapters-forms";
 * import { resolvePlanOrThrow } from "@piiri/core";
 * import { goodPlans } from "@piiri/core/rule-examples";
 *
 * const { timeZone } = resolvePlanOrThrow(goodPlans["closed-group"]).schedule;
 * const csv = new TextEncoder().encode("Aika;Sähköposti;Tapahtuma\n3.3.2027 9.00;one@example.org;peruutti\n");
 * const items = await readEventsOrThrow(csv, { timeZone });
 * items[1]?.kind === "event" && items[1].event.kind; // => "cancelled"
 * ```
 */
export async function readEventsOrThrow(source: TableSource, options: ReadOptions): Promise<readonly EventItem[]> {
  checkReadOptions(options);
  const { rows: all, told } = await wholeTable(source);
  const definition = typeof options.form === "object" ? options.form : knownForms.generic;
  const missingOf = (cells: readonly string[]) => {
    const found = columnsOf(cells, definition);
    return (["at", "event"] as const).filter((field) => found[field].length === 0);
  };
  const isHeader = (cells: readonly string[]) => missingOf(cells).length === 0;
  const { number, header, rows } = headedTable(all, isHeader);
  const first = rows[0]?.number ?? Number.POSITIVE_INFINITY;
  const resting = restingReader({ above: all.filter((row) => row.number < first), isHeader });
  const named = columnsOf(header, definition);
  const headings = seenHeadings([{ number, cells: header }, ...rows]);
  const missing = missingOf(header);
  if (missing.length > 0) throw new TableError("no-such-column", { row: number, missing, seen: headings });
  const written = rows.map(({ cells }) => cells);
  const { at, joined, apart } = momentPlaces(header, named.at, written);
  const columns = { ...named, at };
  const dateStyle = dateStyleOf(written.map((cells) => valueIn(cells, at))) ?? "d/M/yyyy";
  const { timeZone } = options;
  const momentOf = momentOfRow({ header, at, joined, dateStyle, timeZone });
  const rowOf = eventReader({ columns, own: columnsNamed(header, eventColumns), sessionOf: sessionReader(options) });
  const items = rows.map((row): EventItem => {
    const { number: place, cells, isMalformed = false } = row;
    const isOdd = isMalformed || cells.slice(header.length).some((cell) => cell.trim() !== "");
    const read = isOdd || resting.isBelowOthers() ? undefined : rowOf(cells, momentOf(cells));
    if (typeof read === "object") return { kind: "event", row: place, event: read };
    const reason = resting.reasonOf(row) ?? read ?? (isMalformed ? "malformed" : "ragged");
    const seen = reason === "unreadable-time" ? maskedForm(valueIn(cells, at)) : undefined;
    return { kind: "rejected", row: place, reason, ...(seen !== undefined && { seen }) };
  });
  const clocksApart = apart.map((each) => header[each] ?? "");
  return [{ kind: "recognised", headings, clocksApart, ...told }, ...items];
}

interface EventColumns {
  readonly columns: Columns;
  readonly own: Readonly<Record<keyof typeof eventColumns, readonly number[]>>;
  readonly sessionOf: (written: string) => string | undefined;
}

/** What a row says that happened, or why that is not known. */
function eventReader({
  columns,
  own,
  sessionOf,
}: EventColumns): (cells: readonly string[], moment: Instant | undefined) => PersonEvent | EventReason {
  return (cells, moment) => {
    const kind = kindOf(valueIn(cells, columns.event));
    // Who somebody is holds from the beginning, whenever it was noticed.
    const at = moment ?? (kind === "same-person" || kind === "other-person" ? ever : undefined);
    if (at === undefined) return "unreadable-time";
    if (kind === undefined) return "unknown-event";
    const name =
      valueIn(cells, columns.name) || `${valueIn(cells, columns.firstName)} ${valueIn(cells, columns.lastName)}`.trim();
    const person = {
      ...referenceIn(valueIn(cells, columns.id)),
      ...rowIn(valueIn(cells, own.row), true),
      person: personOf(valueIn(cells, columns.email), name),
    };
    const told = valueIn(cells, columns.sessions);
    const session = told === "" ? undefined : sessionOf(told);
    const lacks = lacking(person, { kind, told, session });
    return lacks ?? { at, kind, ...person, session, other: otherIn(valueIn(cells, own.other)) };
  };
}

/** What a word says that happened, if anything. */
export function kindOf(written: string): PersonEvent["kind"] | undefined {
  const plain = plainName(written);
  return (Object.keys(words) as PersonEvent["kind"][]).find((kind) => words[kind].includes(plain));
}

const ever = "1970-01-01T00:00:00Z" as Instant;

interface ToldSession {
  readonly kind: PersonEvent["kind"];
  readonly told: string;
  readonly session: string | undefined;
}

/** What is not there, or not known: whom it is about, or for which session. */
function lacking(
  { id, row, person }: Pick<PersonEvent, "id" | "row" | "person">,
  { kind, told, session }: ToldSession,
): EventReason | undefined {
  if (id === undefined && row === undefined && isNobody(person)) return "no-person";
  return session === undefined && (told !== "" || kind === "chosen") ? "unknown-session" : undefined;
}

/** A system's number, or a row of the export: “row 7”. */
function referenceIn(written: string): { readonly id?: string; readonly row?: number } {
  if (written === "") return {};
  const row = rowIn(written, false);
  if (row.row !== undefined) return row;
  return { id: /^\d+$/.test(written) ? `id-${written}` : written };
}

function rowIn(written: string, isBare: boolean): { readonly row?: number } {
  const [, word, number] = /^(?:(rivi|rad|row)[ -]*)?(\d{1,9})$/i.exec(written) ?? [];
  return number === undefined || (word === undefined && !isBare) ? {} : { row: Number(number) };
}

function personOf(address: string, name: string): Registrant {
  const read = address === "" ? undefined : readMailAddress(address);
  return {
    ...(address !== "" && { email: redact(read !== undefined && "address" in read ? read.address : address) }),
    ...(name !== "" && { name: redact(name) }),
  };
}

function isNobody({ email, name }: Registrant): boolean {
  return email === undefined && name === undefined;
}

function otherIn(written: string): PersonEvent["other"] {
  if (written === "") return undefined;
  const { row } = rowIn(written, true);
  if (row !== undefined) return { row, person: {} };
  return { person: written.includes("@") ? personOf(written, "") : personOf("", written) };
}

/** A session by its key, or by what the form calls it; by its number alone it is not known, for numbers change. */
function sessionReader({ sessions = [], form }: ReadOptions): (written: string) => string | undefined {
  const named = typeof form === "object" ? form.sessions : undefined;
  if (sessions.length === 0 && named === undefined) return (written) => written;
  const keys = new Set([...sessions.map(({ key }) => key), ...Object.keys(named ?? {})]);
  const chosenIn = sessionChoices(named, sessions);
  return (written) => {
    if (keys.has(written.toLowerCase())) return written.toLowerCase();
    const { sessions: chosen, unclear } = chosenIn(written);
    return unclear.length === 0 && chosen.length === 1 ? chosen[0] : sessionOn(written, sessions);
  };
}

/** The only session on a date that somebody wrote, and nothing but a date. */
function sessionOn(written: string, sessions: readonly SessionOption[]): string | undefined {
  const within = dateWithin(written, sessions[0]?.date.slice(0, "yyyy".length) ?? "");
  if (within === undefined || within.rest !== "") return undefined;
  const [session, other] = sessions.filter(({ date }) => date === within.date);
  return other === undefined ? session?.key : undefined;
}
