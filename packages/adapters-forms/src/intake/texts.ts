import type { Language } from "@piiri/core";
import type { ClosingReason, Departure, IntakeNote, Refused, RegistrationState } from "@piiri/core/intake";
import type { MissedEvent } from "../registrations/attachEvents.js";
import type { EventItem } from "../registrations/readEvents.js";
import type { RejectedReason } from "../registrations/registrationItem.js";
import type { TableProblemCode } from "../table/tableRow.js";
import type { ToldReason } from "./toldReason.js";

type EventReason = Extract<EventItem, { readonly kind: "rejected" }>["reason"];

/** What a column may hold, by the names that the readers give. */
export type ColumnName =
  | "at"
  | "email"
  | "name"
  | "event"
  | "format"
  | "registered"
  | "came"
  | "when"
  | "participants"
  | "statements"
  | "weekday";

/** Why a mail gives up no place, by the names that its reader gives. */
export type MailReason =
  | "not-a-mail"
  | "too-long"
  | "no-cancellation"
  | "other-group"
  | "unknown-session"
  | "no-sender"
  | "no-time";

/** How many messages to somebody came back, and whether nothing more is to be sent before somebody has asked. */
export interface BouncedCount {
  readonly forGood: number;
  readonly forNow: number;
  readonly isToAsk: boolean;
}

/** A choice that was not understood, as it is told: the date that was chosen, and the session's own. */
interface ToldChoice {
  readonly session: string | undefined;
  readonly chosen: string | undefined;
  readonly now: string | undefined;
}

/** What is said of registrations: counts, never a name. Shares are in per cent. */
export interface IntakeTexts {
  readonly language: Language;
  /** Who comes of those who registered. */
  readonly comers: {
    readonly expected: (registered: number, expected: string) => string;
    readonly usual: (least: number, most: number) => string;
    readonly over: (seats: number, share: string) => string;
    readonly under: (minimum: number, share: string) => string;
  };
  readonly states: Readonly<Record<RegistrationState, string>>;
  readonly recognised: (form: string, written: string) => string;
  /** What a form is called that is recognised by its headings alone. */
  readonly anyForm: string;
  readonly sheet: (number: number, of: number) => string;
  /** Of letters that had been saved wrongly: what ä looked like. */
  readonly misread: (signs: string) => string;
  /** Another sheet of the workbook has rows below headings, of which nothing was read. */
  readonly unreadSheet: (number: number, rows: number, read: number) => string;
  readonly guessedDays: (style: string) => string;
  readonly rejected: (rows: readonly number[], reason: RejectedReason | EventReason) => string;
  /** What was not understood of registrations. The dates as people write them; the session by its key, as the events file has it. */
  readonly told: Readonly<Record<ToldReason, (rows: readonly number[], choice: ToldChoice) => string>>;
  readonly toldPerson: (row: number, person: string) => string;
  /** The form has no column for names, none for addresses, or none for the sessions that are registered for one by one. */
  readonly noNames: string;
  readonly noAddresses: string;
  readonly noSessions: string;
  /** The time column has days alone, and times of day stand in columns that nothing joins to it. */
  readonly clocksApart: (headings: readonly string[]) => string;
  readonly clocksApartOfEvents: (headings: readonly string[]) => string;
  /** Why the number of registrations that are taken is not the number of seats. */
  readonly capacityDiffers: (capacity: {
    readonly seats: number;
    readonly cap: number;
    readonly turnout: string;
    readonly expected: number;
  }) => string;
  readonly contradictions: (count: number) => string;
  readonly sent: (sent: number, distinct: number) => string;
  readonly places: (taken: number, cap: number | undefined) => string;
  readonly session: (number: number, date: string) => string;
  /** Why those have no place who are not taken or have left. */
  readonly notTaken: Readonly<Record<Refused | Departure, string>>;
  /** How many may be told of new groups, and how many may not; both have their places all the same. */
  readonly consent: (given: number, withheld: number) => string;
  readonly notes: Readonly<Record<IntakeNote, (count: number) => string>>;
  readonly decisions: Readonly<Record<"open" | "go" | "extend" | "stop", string>>;
  readonly reasons: (reason: ClosingReason, date: (day: `${number}-${number}-${number}`) => string) => string;
  readonly toOffer: (count: number) => string;
  /** The last day of the waiting list; and that it has ended for so many. */
  readonly waitingUntil: (day: string) => string;
  readonly waitingIsOver: (count: number) => string;
  /** Rows of the file of events that are of nobody who registered, or may be of several people. */
  readonly missedEvents: Readonly<Record<MissedEvent["reason"], (rows: readonly number[]) => string>>;
  /** What is said of those who would like a group that there is not yet. */
  readonly interested: {
    readonly people: (people: number, since: string, days: number) => string;
    readonly nobody: string;
    readonly enough: (least: number) => string;
    readonly lacking: (count: number) => string;
    readonly long: string;
    readonly task: (due: string) => string;
    readonly unread: (rows: readonly number[]) => string;
  };
  /** Mails by which people give up their places. */
  readonly mails: {
    readonly read: (count: number) => string;
    readonly others: Readonly<Record<MailReason, (count: number) => string>>;
    readonly missed: Readonly<Record<MissedEvent["reason"], (count: number) => string>>;
  };
  /** Whom messages did not reach, by reports that came back. */
  readonly bounced: {
    readonly person: (who: string | number, count: BouncedCount) => string;
    readonly nobody: string;
    readonly strangers: (count: number) => string;
    readonly unread: (count: number) => string;
  };
  /** The day up to which registrations are kept is past. */
  readonly deleteNow: string;
  /** What is left where the journal has begun anew; people by row, with their names where that was asked for. */
  readonly recovery: {
    readonly lost: (lines: number) => string;
    readonly doubtful: (who: readonly string[]) => string;
    readonly unlisted: (entries: number) => string;
  };
  /** Of whom nobody knows whether they have been offered a place, until a person says so. */
  readonly inDoubt: (who: readonly string[]) => string;
  /** Places of people who are in no row of the registrations. */
  readonly heldByOthers: (places: number) => string;
  readonly tables: Readonly<
    Record<TableProblemCode, (file: string, row: number | undefined, missing: readonly string[]) => string>
  >;
  /** What columns hold, as people say it. */
  readonly fields: Readonly<Record<ColumnName, string>>;
}
