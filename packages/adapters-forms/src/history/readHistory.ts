import { resultOf } from "@piiri/core";
import type { Attendance } from "@piiri/core/registration";
import type { ResultAsync } from "neverthrow";
import { plainName } from "../form/columnsOf.js";
import { historyHeadings } from "../form/ownHeadings.js";
import { seenHeadings } from "../reading/seenHeadings.js";
import { headedTable, withLowerHeadings } from "../table/headedTable.js";
import { type TableSource, wholeTable } from "../table/openTable.js";
import { TableError, type TableProblem, type TableRow } from "../table/tableRow.js";
import type { ToldOfTable } from "../table/writtenTable.js";

const formats: Readonly<Record<Attendance["format"], readonly string[]>> = {
  "closed-group": ["closed-group", "closed group", "suljettu ryhmä", "sluten grupp"],
  "open-meetings": ["open-meetings", "open meetings", "avoimet tapaamiset", "öppna träffar"],
  "single-event": ["single-event", "single event", "yksittäinen tilaisuus", "enstaka evenemang"],
};

/** Sessions that are over, and the rows of which nothing could be read. */
export interface History extends ToldOfTable {
  readonly attendance: readonly Attendance[];
  readonly rejected: readonly number[];
  /** The headings that were read; what might be somebody's answer only by its form. */
  readonly headings: readonly string[];
}

/**
 * How many had registered and how many came, session by session: a table with the delivery format and two counts, as
 * associations keep it from the summary forms.
 *
 * Errors: as `TableProblem` says.
 *
 * @example
 * ```ts
 * import { readHistory } from "@piiri/adapters-forms";
 *
 * const csv = new TextEncoder().encode("Toteutusmuoto;Ilmoittautuneita;Tuli\nsuljettu ryhmä;12;7\n");
 * const history = await readHistory(csv);
 * history.isOk() && history.value.attendance; // => [{ format: "closed-group", registered: 12, came: 7 }]
 * const other = await readHistory(new TextEncoder().encode("Nimi;Väri\n"));
 * other.isErr() && other.error.missing; // => ["format", "registered", "came"]
 * ```
 */
export function readHistory(source: TableSource): ResultAsync<History, TableProblem> {
  return resultOf(readHistoryOrThrow(source), TableError);
}

/**
 * `readHistory` for those who would rather catch.
 *
 * @throws TableError for a file that cannot be read, or has no such columns
 * @example
 * ```ts
 * import { readHistoryOrThrow } from "@piiri/adapters-forms";
 *
 * const csv = new TextEncoder().encode("Toteutusmuoto;Ilmoittautuneita;Tuli\nsuljettu ryhmä;12;7\n");
 * (await readHistoryOrThrow(csv)).attendance; // => [{ format: "closed-group", registered: 12, came: 7 }]
 * ```
 */
export async function readHistoryOrThrow(source: TableSource): Promise<History> {
  const { rows: all, told } = await wholeTable(source);
  const { number, header, rows } = headedTable(
    all,
    (cells) => missingIn(placesIn(cells)).length === 0,
    (headings) => withLowerHeadings(headings, isHeading),
  );
  const places = placesIn(header);
  const headings = seenHeadings([{ number, cells: header }, ...rows]);
  const missing = missingIn(places);
  if (missing.length > 0) throw new TableError("no-such-column", { row: number, missing, seen: headings });
  const read = rows.map((row) => ({ row: row.number, session: sessionIn(row, places) }));
  return {
    attendance: read.flatMap(({ session }) => session ?? []),
    rejected: read.flatMap(({ row, session }) => (session === undefined ? [row] : [])),
    headings,
    ...told,
  };
}

const known: ReadonlySet<string> = new Set(Object.values(historyHeadings).flat());

function isHeading(cell: string): boolean {
  return known.has(plainName(cell));
}

type Places = Readonly<Record<keyof typeof historyHeadings, number>>;

function placesIn(header: readonly string[]): Places {
  const plain = header.map(plainName);
  return Object.fromEntries(
    Object.entries(historyHeadings).map(([field, names]) => [
      field,
      plain.findIndex((cell) => (names as readonly string[]).includes(cell)),
    ]),
  ) as Places;
}

function missingIn(places: Places): readonly string[] {
  return Object.entries(places).flatMap(([field, place]) => (place < 0 ? [field] : []));
}

function sessionIn({ cells, isMalformed = false }: TableRow, places: Places): Attendance | undefined {
  const written = plainName(cells[places.format] ?? "");
  const format = (Object.keys(formats) as Attendance["format"][]).find((each) => formats[each].includes(written));
  const [registered, came] = [cells[places.registered], cells[places.came]].map((cell = "") => cell.trim());
  const isCount = (text = "") => /^\d{1,5}$/.test(text);
  if (isMalformed || format === undefined || !isCount(registered) || !isCount(came)) return undefined;
  return { format, registered: Number(registered), came: Number(came) };
}
