import { type DayPart, dayParts, resultOf, type Weekday, weekdays } from "@piiri/core";
import type { ResultAsync } from "neverthrow";
import { plainName } from "../form/columnsOf.js";
import { timesAnswers, timesHeadings } from "../form/ownHeadings.js";
import { seenHeadings } from "../reading/seenHeadings.js";
import { headedTable } from "../table/headedTable.js";
import { type TableSource, wholeTable } from "../table/openTable.js";
import { TableError, type TableProblem, type TableRow } from "../table/tableRow.js";
import type { ToldOfTable } from "../table/writtenTable.js";

/** A weekday's part of the day, and how many it suits. */
export interface SuitingTime {
  readonly weekday: Weekday;
  readonly part: DayPart;
  readonly suits: number;
}

/** What a poll of times came to: counts, and nobody's name. */
export interface Times extends ToldOfTable {
  /** How many answered, those whom no time suits included. */
  readonly answers: number;
  /** Every weekday and part of the day, the one that suits most first; of those that suit as many, in the order of the week. */
  readonly times: readonly SuitingTime[];
  /** The rows in which something stands that is no part of a day: what is understood of them counts. */
  readonly unclear: readonly number[];
}

/**
 * Which weekday and part of the day suit most, from the answers to a poll that was made by the blueprint `times`, in any of our
 * languages.
 *
 * Errors: as `TableProblem` says.
 *
 * @example
 * ```ts
 * import { readTimes } from "@piiri/adapters-forms";
 *
 * const csv = new TextEncoder().encode("Maanantai,Tiistai\nilta,iltapäivä;ilta\n,ilta\n");
 * const read = await readTimes(csv);
 * read.isOk() && read.value.times[0]; // => { weekday: "tuesday", part: "evening", suits: 2 }
 * ```
 */
export function readTimes(source: TableSource): ResultAsync<Times, TableProblem> {
  return resultOf(readTimesOrThrow(source), TableError);
}

/**
 * `readTimes` for those who would rather catch.
 *
 * @throws TableError for a file that cannot be read, or has no such columns
 * @example
 * ```ts
 * import { readTimesOrThrow } from "@piiri/adapters-forms";
 *
 * const csv = new TextEncoder().encode("Monday,Tuesday\nevening,\n");
 * (await readTimesOrThrow(csv)).times[0]; // => { weekday: "monday", part: "evening", suits: 1 }
 * ```
 */
export async function readTimesOrThrow(source: TableSource): Promise<Times> {
  const { rows: all, told } = await wholeTable(source);
  const { number, header, rows } = headedTable(all, (cells) => weekdaysIn(cells).some((day) => day !== undefined));
  const days = weekdaysIn(header);
  if (days.every((day) => day === undefined)) {
    const seen = seenHeadings([{ number, cells: header }, ...rows]);
    throw new TableError("no-such-column", { row: number, missing: ["weekday"], seen });
  }
  const read = rows.map((row) => timesOf(row, days));
  return {
    answers: read.length,
    times: counted(read.map(({ chosen }) => chosen)),
    unclear: read.flatMap((row) => (row.isUnclear ? [row.number] : [])),
    ...told,
  };
}

/** Of each column the weekday that it asks about. A grid's columns bear the question, and the weekday in brackets. */
function weekdaysIn(header: readonly string[]): readonly (Weekday | undefined)[] {
  return header.map((heading) => {
    const plain = plainName(
      /\[([^\][]{1,40})\]\s{0,9}$/u.exec(heading)?.[1] ?? heading.replace(/^\s{0,9}\d{1,3}[.)]/, ""),
    );
    return weekdays.find((weekday) => timesHeadings[weekday].some((each) => plainName(each) === plain));
  });
}

interface ReadRow {
  readonly number: number;
  /** Weekday and part, as `tuesday evening`. */
  readonly chosen: ReadonlySet<string>;
  readonly isUnclear: boolean;
}

function timesOf({ number, cells, isMalformed = false }: TableRow, days: readonly (Weekday | undefined)[]): ReadRow {
  const chosen = new Set<string>();
  if (isMalformed) return { number, chosen, isUnclear: true };
  let isUnclear = false;
  for (const [place, weekday] of days.entries()) {
    if (weekday === undefined) continue;
    for (const written of (cells[place] ?? "").split(/[;,\n]/).map(plainName)) {
      const part = dayParts.find((one) => (timesAnswers[one] as readonly string[]).includes(written));
      if (part !== undefined) chosen.add(`${weekday} ${part}`);
      else if (written !== "") isUnclear = true;
    }
  }
  return { number, chosen, isUnclear };
}

function counted(answers: readonly ReadonlySet<string>[]): readonly SuitingTime[] {
  return weekdays
    .flatMap((weekday) => dayParts.map((part) => ({ weekday, part })))
    .map((time) => ({ ...time, suits: answers.filter((each) => each.has(`${time.weekday} ${time.part}`)).length }))
    .sort((one, other) => other.suits - one.suits);
}
