import { allRows, type TableSource } from "../table/openTable.js";
import { TableError, type TableRow } from "../table/tableRow.js";

/** How many joined a meeting. Who they were is not kept. */
export interface AttendanceCount {
  /** The report's shape: the current one has numbered sections, the older one only people. */
  readonly shape: "sections" | "people";
  /** Everyone who joined, each once. */
  readonly joined: number;
  /** Without those who are not to be counted: the facilitators. */
  readonly participants: number;
}

/** Who is not counted as a participant. */
export interface AttendanceOptions {
  /** Names and addresses of those who lead; compared without regard to the size of letters. */
  readonly except?: readonly string[] | undefined;
}

const duration = /^(\d+\s*\S{1,4}\.?\s*){1,3}$/;

/**
 * How many joined, from an attendance report of Teams, in whichever language: its sections are found by their numbers and
 * its columns by what stands in them. Who left and came back is one.
 *
 * @example
 * ```ts
 * import { readAttendance } from "@piiri/adapters-forms";
 *
 * const report = "Full Name\tJoin Time\tLeave Time\tDuration\tEmail\tRole\n"
 *   + "Example One\t1/2/2027, 6:00 PM\t1/2/2027, 8:00 PM\t2h 0m 0s\tone@example.org\tAttendee\n";
 * await readAttendance(new TextEncoder().encode(report)); // => { shape: "people", joined: 1, participants: 1 }
 * ```
 */
export async function readAttendance(
  source: TableSource,
  { except = [] }: AttendanceOptions = {},
): Promise<AttendanceCount> {
  const rows = await allRows(source);
  const section = rows.findIndex(({ cells: [first = ""] }) => /^2\.\s/.test(first.trim()));
  const shape = section < 0 ? "people" : "sections";
  const after = rows.slice(section + 1);
  const end = after.findIndex(({ cells: [first = ""] }) => /^3\.\s/.test(first.trim()));
  const people = peopleIn(end < 0 ? after : after.slice(0, end));
  const leading = new Set(except.map(plain));
  const keys = new Map(people.map((cells) => [keyOf(cells), cells]));
  const led = [...keys.values()].filter((cells) => cells.some((cell) => leading.has(plain(cell)))).length;
  return { shape, joined: keys.size, participants: keys.size - led };
}

/** The rows after the header, that have a time somebody stayed; summaries above have two cells. */
function peopleIn(rows: readonly TableRow[]): readonly (readonly string[])[] {
  const header = rows.findIndex(({ cells }) => cells.length > 4);
  if (header < 0) throw new TableError("not-a-report");
  const people = rows
    .slice(header + 1)
    .map(({ cells }) => cells)
    .filter((cells) => cells.length > 4 && cells.slice(1).some((cell) => duration.test(cell.trim())));
  return people;
}

/** By address where there is one; a name alone where there is none. */
function keyOf(cells: readonly string[]): string {
  return plain(cells.find((cell) => /^\S+@\S+$/.test(cell.trim())) ?? cells[0] ?? "");
}

function plain(text: string): string {
  return text.normalize("NFC").trim().replace(/\s+/g, " ").toLowerCase();
}
