import type { LocalDate } from "@piiri/core";
import { resultOf } from "@piiri/core";
import type { ResultAsync } from "neverthrow";
import { plainName } from "../form/columnsOf.js";
import { notMetAnswers, summaryHeadings } from "../form/ownHeadings.js";
import { dateStyleOf, dayWritten } from "../form/writtenMoment.js";
import { seenHeadings } from "../reading/seenHeadings.js";
import { headedTable, withLowerHeadings } from "../table/headedTable.js";
import { type TableSource, wholeTable } from "../table/openTable.js";
import { TableError, type TableProblem, type TableRow } from "../table/tableRow.js";
import type { ToldOfTable } from "../table/writtenTable.js";

/** What facilitators wrote down after a session: counts, nobody's name. Their own thoughts stay where they wrote them. */
export interface SummaryRow {
  readonly on: LocalDate;
  readonly theme: string | undefined;
  /** Nothing where the group did not meet. */
  readonly participants: number | undefined;
  /** The group did not meet, though nobody had called the session off. */
  readonly notHeld?: true;
}

/** The summaries of an export, and the rows of which nothing could be read. */
export interface Summaries extends ToldOfTable {
  readonly summaries: readonly SummaryRow[];
  readonly rejected: readonly number[];
}

/**
 * The summaries that facilitators sent after their sessions: when, the theme, how many came, or that the group did not meet.
 *
 * Errors: as `TableProblem` says.
 *
 * @see guide, 3
 * @example
 * ```ts
 * import { readSummaries } from "@piiri/adapters-forms";
 *
 * const csv = new TextEncoder().encode("Milloin tapasitte?;Mikä oli teema?;Osallistujia\n2.3.2027;Lepo;7\n");
 * const read = await readSummaries(csv);
 * read.isOk() && read.value.summaries; // => [{ on: "2027-03-02", theme: "Lepo", participants: 7 }]
 * ```
 */
export function readSummaries(source: TableSource): ResultAsync<Summaries, TableProblem> {
  return resultOf(readSummariesOrThrow(source), TableError);
}

/**
 * `readSummaries` for those who would rather catch.
 *
 * @throws TableError for a file that cannot be read, or has no such columns
 * @example
 * ```ts
 * import { readSummariesOrThrow } from "@piiri/adapters-forms";
 *
 * const csv = new TextEncoder().encode("Milloin tapasitte?;Mikä oli teema?;Osallistujia\n2.3.2027;Lepo;7\n");
 * (await readSummariesOrThrow(csv)).summaries; // => [{ on: "2027-03-02", theme: "Lepo", participants: 7 }]
 * ```
 */
export async function readSummariesOrThrow(source: TableSource): Promise<Summaries> {
  const { rows: all, told } = await wholeTable(source);
  const placesIn = (cells: readonly string[]) => {
    const plain = cells.map(plainName);
    const placeOf = (field: keyof typeof summaryHeadings) =>
      plain.findIndex((cell) => (summaryHeadings[field] as readonly string[]).includes(cell));
    return {
      when: placeOf("when"),
      met: placeOf("met"),
      theme: placeOf("theme"),
      participants: placeOf("participants"),
    };
  };
  const missingIn = (cells: readonly string[]) => {
    const { when, participants } = placesIn(cells);
    return [...(when < 0 ? ["when"] : []), ...(participants < 0 ? ["participants"] : [])];
  };
  const { number, header, rows } = headedTable(
    all,
    (cells) => missingIn(cells).length === 0,
    (headings) => withLowerHeadings(headings, isHeading),
  );
  const missing = missingIn(header);
  if (missing.length > 0) {
    const seen = seenHeadings([{ number, cells: header }, ...rows]);
    throw new TableError("no-such-column", { row: number, missing, seen });
  }
  const { when, met, theme, participants } = placesIn(header);
  const style = dateStyleOf(rows.map(({ cells }) => cells[when] ?? "")) ?? "d/M/yyyy";
  const read = rows.map((row) => ({ number: row.number, summary: summaryIn(row) }));
  return {
    summaries: read.flatMap(({ summary }) => summary ?? []),
    rejected: read.flatMap(({ number, summary }) => (summary === undefined ? [number] : [])),
    ...told,
  };

  function summaryIn({ cells, isMalformed = false }: TableRow): SummaryRow | undefined {
    const cell = (place: number) => (cells[place] ?? "").trim();
    const on = dayWritten(cell(when), style);
    const came = attendanceIn(cell(met), cell(participants));
    if (isMalformed || on === undefined || came === undefined) return undefined;
    return { on, theme: cell(theme) === "" ? undefined : cell(theme), ...came };
  }
}

/** How many came, or that the group did not meet. Whoever says both has written one of them wrong. */
function attendanceIn(met: string, count: string): Pick<SummaryRow, "participants" | "notHeld"> | undefined {
  const isSaidInCount = didNotMeet(count);
  if (isSaidInCount || (didNotMeet(met) && /^0?$/.test(count))) return { participants: undefined, notHeld: true };
  return !didNotMeet(met) && /^\d{1,5}$/.test(count) ? { participants: Number(count) } : undefined;
}

const noWords: ReadonlySet<string> = new Set([...notMetAnswers, "ei kokoontunut", "träffades inte", "did not meet"]);

function didNotMeet(cell: string): boolean {
  return noWords.has(plainName(cell));
}

const known: ReadonlySet<string> = new Set(Object.values(summaryHeadings).flat());

function isHeading(cell: string): boolean {
  return known.has(plainName(cell));
}
