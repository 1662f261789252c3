import type { Instant } from "@piiri/core";
import type { IntakeEvent } from "@piiri/core/intake";
import type { DayAndClock } from "../form/clockColumn.js";
import type { Columns } from "../form/columnsOf.js";
import type { DateStyle, FormDefinition } from "../form/formDefinition.js";
import { maskedForm } from "../reading/maskedForm.js";
import type { RestingReader } from "../table/restingRows.js";
import type { TableRow } from "../table/tableRow.js";
import { choiceReader } from "./choiceReader.js";
import { idReader } from "./idReader.js";
import { languageIn } from "./languageReader.js";
import { momentOfRow } from "./momentOfRow.js";
import type { ReadOptions } from "./readOptions.js";
import { registrantReader } from "./registrantReader.js";
import type { RegistrationItem, RejectedReason, RowDoubt } from "./registrationItem.js";
import { valueIn } from "./valueIn.js";
import { type WrittenState, writtenState } from "./writtenState.js";
import { type SaidYes, yesReader } from "./yesReader.js";

/** All that is known of an export before its rows are read. */
export interface Reading extends ReadOptions {
  readonly header: readonly string[];
  readonly columns: Columns;
  readonly joined: DayAndClock | undefined;
  readonly definition: FormDefinition;
  readonly dateStyle: DateStyle;
  readonly resting: RestingReader;
}

/** Reads rows by what the headings and the first rows told. */
export function rowReader(reading: Reading): (row: TableRow) => RegistrationItem {
  const { columns, header, resting } = reading;
  const momentOf = momentOfRow({ ...reading, at: columns.at });
  const eventOf = eventReader(reading);
  const whyNot = refusalReader(reading);
  return (row) => {
    const { number, cells } = row;
    const fault = faultOf(row, header.length);
    const at = fault === undefined && !resting.isBelowOthers() ? momentOf(cells) : undefined;
    if (at === undefined) return whyNot(row, fault);
    return eventOf(number, cells, at) ?? { kind: "rejected", row: number, reason: "no-person" };
  };
}

/** Why a row is no registration whose fault is known or whose time is not. */
function refusalReader({
  columns,
  joined,
  resting,
}: Reading): (row: TableRow, fault: RejectedReason | undefined) => RegistrationItem {
  const clock = joined === undefined ? [] : [joined.clock];
  const writtenIn = (cells: readonly string[]) => `${valueIn(cells, columns.at)} ${valueIn(cells, clock)}`.trim();
  return (row, fault) => {
    const told = { kind: "rejected", row: row.number } as const;
    const reason = resting.reasonOf(row) ?? fault;
    if (reason !== undefined) return { ...told, reason };
    return { ...told, reason: "unreadable-time", seen: maskedForm(writtenIn(row.cells)) };
  };
}

type Registered = IntakeEvent & { readonly kind: "registered" };

/** What a row with a time says; nothing where nobody is named. */
function eventReader(
  reading: Reading,
): (row: number, cells: readonly string[], at: Instant) => RegistrationItem | undefined {
  const { columns, header, source = "", definition } = reading;
  const answerOf = yesReader(definition);
  const asksConsent = columns.consent.length > 0;
  const registrantIn = registrantReader(header, columns);
  const standing = standingReader(reading, answerOf);
  const ownId = idReader();
  return (row, cells, at) => {
    const registrant = registrantIn(cells);
    if (registrant === undefined) return undefined;
    const state = columns.status.length === 0 ? "standing" : writtenState(valueIn(cells, columns.status));
    const said = asksConsent ? answerOf(valueIn(cells, columns.consent)) : undefined;
    const { person, addressProblem } = registrant;
    const consent = said === undefined ? undefined : said === "yes";
    const id = `${source}${ownId(valueIn(cells, columns.id), row)}`;
    const registered = standing(cells, { at, id, person, addressProblem, consent });
    const event = state === "cancelled" ? { ...registered, isCancelled: true } : registered;
    const doubts = doubtsOf(state, said, registrant.doubts);
    return doubts.length === 0 ? { kind: "event", row, event } : { kind: "event", row, event, doubts };
  };
}

type Known = Pick<Registered, "at" | "id" | "person" | "addressProblem" | "consent">;

/**
 * Puts what is known of a registration together with what else was answered. Of a whole export all are kept, and most of the time
 * that reading takes is keeping them: where the form asks no more and nothing is wrong, an event has no room for more.
 */
function standingReader(
  reading: Reading,
  answerOf: (answer: string) => SaidYes,
): (cells: readonly string[], known: Known) => Registered {
  const { columns } = reading;
  const asksMore = columns.notice.length + columns.language.length + columns.sessions.length > 0;
  const noticeIn = whereAsked(columns.notice, (answer) => answerOf(answer) === "yes");
  const languageAsked = whereAsked(columns.language, languageIn);
  const chosenIn = choiceReader(reading);
  return (cells, { at, id, person, addressProblem, consent }) => {
    if (!asksMore && addressProblem === undefined) return { kind: "registered", at, id, person, consent };
    const [acceptsNotice, language] = [noticeIn(cells), languageAsked(cells)];
    const { sessions, unclear } = chosenIn(cells);
    return { kind: "registered", at, id, person, addressProblem, consent, acceptsNotice, language, sessions, unclear };
  };
}

/** What an answer says, or nothing of every row where the form did not ask. */
function whereAsked<Said>(places: readonly number[], said: (answer: string) => Said) {
  return (cells: readonly string[]): Said | undefined =>
    places.length === 0 ? undefined : said(valueIn(cells, places));
}

function doubtsOf(
  state: WrittenState,
  said: SaidYes | undefined,
  ofRegistrant: readonly RowDoubt[],
): readonly RowDoubt[] {
  if (state !== "unclear" && said !== "unclear") return ofRegistrant;
  const ofAnswers: RowDoubt[] = state === "unclear" ? ["unclear-state"] : [];
  if (said === "unclear") ofAnswers.push("unclear-consent");
  return [...ofAnswers, ...ofRegistrant];
}

function faultOf({ cells, isMalformed = false }: TableRow, width: number): RejectedReason | undefined {
  if (cells.length > width && cells.slice(width).some((cell) => cell.trim() !== "")) return "ragged";
  return isMalformed ? "malformed" : undefined;
}
