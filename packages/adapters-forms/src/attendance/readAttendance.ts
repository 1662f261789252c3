import { checkGiven, guideProfile, resultOf } from "@piiri/core";
import { presentIn, type WhoLeads } from "@piiri/core/registration";
import type { ResultAsync } from "neverthrow";
import { type TableSource, wholeTable } from "../table/openTable.js";
import { TableError, type TableProblem, type TableRow } from "../table/tableRow.js";
import type { ToldOfTable } from "../table/writtenTable.js";
import { type ReportedStay, reportTable } from "./reportTable.js";

/**
 * Why a report counts otherwise than we do: it counts who came back again, leaves out those who lead, takes people of one name
 * for one person, or nothing that stands in it says why.
 */
export type AttendanceDifference = "came-back" | "without-leading" | "one-name" | "unexplained";

/** What a row of a report lacks: anyone, a time, a time that can be read, or one that agrees with how long it says. */
export const attendanceRejections = ["no-person", "no-time", "unreadable-time", "times-disagree"] as const;
/** What a row of a report lacks. */
export type AttendanceRejection = (typeof attendanceRejections)[number];

/** How many joined a meeting. Who they were is not kept. */
export interface AttendanceCount extends ToldOfTable {
  /** The report's shape: the current one has numbered sections, the older one only people, the oldest who joined and left. */
  readonly shape: "sections" | "people" | "actions";
  /** Rows of people that were used. */
  readonly rows: number;
  /** Everyone who joined, each once. */
  readonly joined: number;
  /** Those of them who lead: the meeting's organisers, and whoever was named. */
  readonly leading: number;
  /** Without those who lead. */
  readonly participants: number;
  /** The report's own count, where it tells one. */
  readonly reported?: number | undefined;
  /** Why the report's own count is another; absent where it is the same. */
  readonly difference?: AttendanceDifference | undefined;
  /** Whether the report tells when people were there. Where it does not, those who are listed are counted. */
  readonly hasTimes: boolean;
  /** By name: the rows that overlap for so long that they are of several people. */
  readonly overlapping: readonly (readonly number[])[];
  /** Rows that were not understood, or not wholly: those without anyone or without a time do not count, the others do. */
  readonly rejected: Readonly<Partial<Record<AttendanceRejection, readonly number[]>>>;
}

/** Who is not counted as a participant, and who is one person. */
export interface AttendanceOptions {
  /** Those who lead. The meeting's organisers need not be named. */
  readonly leading?: readonly WhoLeads[] | undefined;
  /** Minutes for which one person may be there twice; the guide profile's unless given. */
  readonly overlapMinutes?: number | undefined;
}

/**
 * How many joined, from an attendance report of Teams, in whichever language: its sections are found by their numbers and
 * its columns by what stands in them, as it was downloaded or as a spreadsheet saved it again. Who left and came back is one.
 *
 * Errors: `not-a-report`, `nobody-listed` where nobody stands in it, and those of any file (see `TableProblem`).
 *
 * @example
 * ```ts
 * import { readAttendance } from "@piiri/adapters-forms";
 *
 * const read = await readAttendance(new TextEncoder().encode("Name;Colour\nExample One;Blue\n"));
 * read.isErr() && read.error.code; // => "not-a-report"
 * ```
 */
export function readAttendance(
  source: TableSource,
  options: AttendanceOptions = {},
): ResultAsync<AttendanceCount, TableProblem> {
  return resultOf(readAttendanceOrThrow(source, options), TableError);
}

/**
 * `readAttendance` for those who would rather catch.
 *
 * @throws TableError for a file that is no report, and for one in which nobody stands
 * @example
 * ```ts
 * import { readAttendanceOrThrow } from "@piiri/adapters-forms";
 *
 * const report = "Full Name\tJoin Time\tLeave Time\tDuration\tEmail\tRole\n"
 *   + "Example One\t1/2/2027, 6:00 PM\t1/2/2027, 8:00 PM\t2h 0m 0s\tone@example.org\tAttendee\n";
 * (await readAttendanceOrThrow(new TextEncoder().encode(report))).participants; // => 1
 * ```
 */
export async function readAttendanceOrThrow(
  source: TableSource,
  options: AttendanceOptions = {},
): Promise<AttendanceCount> {
  checkGiven("options", options, { leading: "list?", overlapMinutes: "number?" });
  const { leading = [], overlapMinutes = guideProfile.registration.overlapMinutes.value } = options;
  const { rows, told } = await wholeTable(source);
  const report = reportIn(rows);
  if (report === undefined) throw new TableError("not-a-report");
  const { people, header, table } = report;
  const hasTimes = table.stays.some(({ time }) => time === "known");
  const used = hasTimes ? table.stays.filter(({ time }) => time !== "none") : table.stays;
  if (used.length === 0) throw new TableError("nobody-listed");
  const presence = presentIn(used, { leading, overlapMinutes });
  const reported = reportedIn(rows.slice(0, rows.indexOf(header)));
  const again = Math.max(used.length, (sectionOf(rows, 3)?.length ?? 1) - 1);
  return {
    shape: people === undefined ? shapeOf(header) : "sections",
    rows: used.length,
    joined: presence.people,
    leading: presence.leading,
    participants: presence.participants,
    reported,
    difference: reported === undefined ? undefined : differenceOf(reported, { ...presence, again }),
    hasTimes,
    overlapping: presence.overlapping.map((places) => places.map((place) => used[place]?.row ?? 0)),
    rejected: rejectedIn(table.stays, table.nameless, hasTimes),
    ...told,
  };
}

/** Where in a file the people of a report stand; nothing of a file that is none. */
export function reportIn(rows: readonly TableRow[]) {
  const people = sectionOf(rows, 2);
  const listing = people ?? rows;
  const headerAt = listing.findIndex(({ cells }) => cells.filter((cell) => cell.trim() !== "").length >= leastHeadings);
  const header = listing[headerAt];
  if (header === undefined) return undefined;
  const table = reportTable(header, listing.slice(headerAt + 1));
  return people === undefined && !table.isReport ? undefined : { people, header, table };
}

/** A report's columns are at least a name, something that was done, and when. */
const leastHeadings = 3;

function shapeOf({ cells }: TableRow): "actions" | "people" {
  return cells.filter((cell) => cell.trim() !== "").length === leastHeadings ? "actions" : "people";
}

/** The rows below a section's heading, which begins with its number and stands alone in its row. */
function sectionOf(rows: readonly TableRow[], number: number): readonly TableRow[] | undefined {
  const isHeading = ({ cells: [first = "", ...others] }: TableRow, which: RegExp) =>
    which.test(first.trim()) && others.every((cell) => cell.trim() === "");
  const at = rows.findIndex((row) => isHeading(row, new RegExp(`^${number}[.)]\\s?\\S`, "u")));
  if (at < 0) return undefined;
  const after = rows.slice(at + 1);
  const end = after.findIndex((row) => isHeading(row, /^\d[.)]\s?\S/u));
  return end < 0 ? after : after.slice(0, end);
}

const countWords = [
  "particip",
  "attend",
  "osallistu",
  "deltag",
  "teilnehm",
  "deltak",
  "osalej",
  "uczestni",
  "участ",
  "учасн",
];

/** The count that stands above the table: beside a word for participants, or where such a count stands in every language. */
function reportedIn(above: readonly TableRow[]): number | undefined {
  const counts = above.flatMap(({ cells }, place) => {
    const [label = "", value = ""] = cells.filter((cell) => cell.trim() !== "").map((cell) => cell.trim());
    return /^\d{1,6}$/.test(value) ? [{ label: label.toLowerCase(), value: Number(value), place }] : [];
  });
  const named = counts.find(({ label }) => countWords.some((word) => label.includes(word)));
  // The title of a meeting may be a figure too; it stands right below or right above.
  return (named ?? (counts.length === 1 ? counts.find(({ place }) => place === 1 || place === 2) : undefined))?.value;
}

interface Counted {
  readonly people: number;
  readonly leading: number;
  readonly names: number;
  /** As many as there are when everyone counts as often as they joined. */
  readonly again: number;
}

function differenceOf(reported: number, { people, leading, names, again }: Counted): AttendanceDifference | undefined {
  if (reported === people) return undefined;
  if (reported > people) return reported <= again ? "came-back" : "unexplained";
  if (reported >= people - leading) return "without-leading";
  return reported >= names - leading ? "one-name" : "unexplained";
}

function rejectedIn(
  stays: readonly ReportedStay[],
  nameless: readonly number[],
  hasTimes: boolean,
): AttendanceCount["rejected"] {
  const rowsOf = (is: (stay: ReportedStay) => boolean) => stays.filter(is).map(({ row }) => row);
  const all = {
    "no-person": nameless,
    "no-time": hasTimes ? rowsOf(({ time }) => time === "none") : [],
    "unreadable-time": hasTimes ? rowsOf(({ time }) => time === "unreadable") : [],
    "times-disagree": rowsOf(({ disagrees }) => disagrees),
  };
  return Object.fromEntries(Object.entries(all).filter(([, rows]) => rows.length > 0));
}
