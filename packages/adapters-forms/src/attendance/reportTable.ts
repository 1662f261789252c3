import type { TimeZone } from "@piiri/core";
import type { Stay } from "@piiri/core/registration";
import { plainName } from "../form/columnsOf.js";
import { reportHeadings } from "../form/ownHeadings.js";
import { dateStyleOf, momentReader } from "../form/writtenMoment.js";
import type { TableRow } from "../table/tableRow.js";
import { durationsWritten } from "./writtenDuration.js";

/** Somebody in a report: the row, and what it tells of how long they were there. */
export interface ReportedStay extends Stay {
  readonly row: number;
  /** Whether it tells when, or how long: read, in a form that is not known, or not at all. */
  readonly time: "known" | "unreadable" | "none";
  /** The duration is longer than from joining to leaving. */
  readonly disagrees: boolean;
}

/** A report's table of people, and rows in which nobody stands. */
export interface ReportTable {
  readonly stays: readonly ReportedStay[];
  readonly nameless: readonly number[];
  /** Whether a column or a value shows that it is a report of a meeting at all. */
  readonly isReport: boolean;
}

/** Of a report it matters how long after each other its times are; where its clock stood does not. */
const anyZone = "UTC" as TimeZone;

/** How the words for who organises begin or what they hold, in the languages of the north and the largest others. */
const organisers = [
  "organi",
  "järjestäj",
  "arrang",
  "korralda",
  "организатор",
  "організатор",
  "主催",
  "开催",
  "組織",
  "组织",
];

/** Reads the table below a heading: columns by what stands in them, so that its language does not matter. */
export function reportTable(header: TableRow, rows: readonly TableRow[]): ReportTable {
  const names = header.cells.map(plainName);
  const width = names.length;
  const columns = Array.from({ length: width }, (_, place) => rows.map(({ cells }) => (cells[place] ?? "").trim()));
  const first = names.findIndex((name) => isOne(reportHeadings.first, name));
  const last = names.findIndex((name) => isOne(reportHeadings.last, name));
  const namePlaces = first >= 0 && last >= 0 ? [first, last] : [0];
  const others = [...names.keys()].filter((place) => !namePlaces.includes(place));
  const times = others.filter((place) => isMostly(columns[place] ?? [], isMoment));
  const lasting = others.find((place) =>
    isMostly(columns[place] ?? [], (cell) => durationsWritten(cell) !== undefined),
  );
  const addresses = others.filter((place) => isMostly(columns[place] ?? [], isAddress));
  const role = roleIn(names, columns, [
    ...namePlaces,
    ...times,
    ...addresses,
    ...(lasting === undefined ? [] : [lasting]),
  ]);
  const momentOf = momentIn(times.flatMap((place) => columns[place] ?? []));
  const stays: ReportedStay[] = [];
  const nameless: number[] = [];
  const known = names.filter((name) => isOne(reportHeadings.known, name)).length;
  const isReport =
    known > 0 || isOne(reportHeadings.action, names[1] ?? "") || (times.length > 1 && lasting !== undefined);
  if (isActions()) return { stays: stayed(actionsIn()), nameless, isReport };
  for (const row of rows) {
    const who = person(row.cells);
    if (who === undefined) nameless.push(row.number);
    else stays.push({ ...who, ...stayIn(row) });
  }
  return { stays, nameless, isReport };

  function stayIn({ number, cells }: TableRow): Omit<ReportedStay, "name" | "address"> {
    const cell = (place: number | undefined) => (place === undefined ? "" : (cells[place] ?? "").trim());
    const written = times.slice(0, 2).map(cell);
    const [from, to] = written.map(momentOf);
    const durations = durationsWritten(cell(lasting));
    const areBoth = from !== undefined && to !== undefined;
    const isOrdered = areBoth && to >= from;
    const isLonger = isOrdered && durations !== undefined && Math.min(...durations) * 1000 > to - from + tolerance;
    return {
      row: number,
      ...(isOrdered && { from, to }),
      isOrganiser: isOrganiser(cell(role)),
      time:
        isOrdered || durations !== undefined
          ? "known"
          : toldAs([...written, cell(lasting)].some((text) => text !== "")),
      disagrees: (areBoth && !isOrdered) || isLonger,
    };
  }

  function toldAs(tells: boolean): "unreadable" | "none" {
    return tells && times.length > 0 ? "unreadable" : "none";
  }

  function person(cells: readonly string[]): { readonly name: string; readonly address?: string } | undefined {
    const name = namePlaces
      .map((place) => (cells[place] ?? "").trim())
      .join(" ")
      .trim();
    const address = addresses.map((place) => (cells[place] ?? "").trim()).find(isAddress);
    if (name === "" && address === undefined) return undefined;
    return { name, ...(address !== undefined && { address: accountOf(address) }) };
  }

  /** The oldest report: a name, that somebody joined or left, and when. */
  function isActions(): boolean {
    return (
      lasting === undefined &&
      times.length === 1 &&
      times[0] === 2 &&
      (columns[1] ?? []).every((cell) => !isAddress(cell))
    );
  }

  function actionsIn(): readonly Action[] {
    return rows.flatMap(({ number, cells }) => {
      const who = person(cells);
      if (who === undefined) nameless.push(number);
      return who === undefined
        ? []
        : [{ ...who, row: number, action: plainName(cells[1] ?? ""), at: momentOf(cells[2] ?? "") }];
    });
  }
}

/** Clocks are told to the second or to the minute. In milliseconds. */
const tolerance = 90_000;

interface Action {
  readonly name: string;
  readonly address?: string;
  readonly row: number;
  readonly action: string;
  readonly at: number | undefined;
}

/** From joining to leaving, each; what somebody is first said to do is joining. Who never left was there until the end. */
function stayed(actions: readonly Action[]): readonly ReportedStay[] {
  const byName = new Map<string, Action[]>();
  for (const action of actions) {
    const key = plainName(action.name);
    const known = byName.get(key);
    if (known === undefined) byName.set(key, [action]);
    else known.push(action);
  }
  const joining = new Set([...byName.values()].map(([first]) => first?.action));
  const end = actions.reduce((latest, { at }) => Math.max(latest, at ?? latest), Number.NEGATIVE_INFINITY);
  return [...byName.values()].flatMap((own) => {
    const open: ReportedStay[] = [];
    const closed: ReportedStay[] = [];
    for (const { at, action, ...who } of own) {
      if (joining.has(action)) {
        open.push({
          ...who,
          ...(at !== undefined && { from: at, to: end }),
          time: at === undefined ? "unreadable" : "known",
          disagrees: false,
        });
        continue;
      }
      const begun = open.shift();
      if (begun !== undefined)
        closed.push({ ...begun, ...(at !== undefined && begun.from !== undefined && at >= begun.from && { to: at }) });
    }
    return [...closed, ...open];
  });
}

function momentIn(examples: readonly string[]): (text: string) => number | undefined {
  const cleaned = examples.map(withoutMarks);
  const read = momentReader(dateStyleOf(cleaned) ?? "M/d/yyyy", anyZone);
  return (text) => {
    const moment = text === "" ? undefined : read(withoutMarks(text));
    return moment === undefined ? undefined : Date.parse(moment);
  };
}

function isMoment(text: string): boolean {
  return (
    dateStyleOf([withoutMarks(text)]) !== undefined ||
    momentReader("M/d/yyyy", anyZone)(withoutMarks(text)) !== undefined
  );
}

/** Marks of the direction of writing, which Teams puts around times in some languages. */
function withoutMarks(text: string): string {
  return text.replace(/[\u200e\u200f\u202a-\u202e]/gu, "");
}

/** Of those in which something stands, at least half. */
function isMostly(cells: readonly string[], is: (cell: string) => boolean): boolean {
  const written = cells.filter((cell) => cell !== "").slice(0, examined);
  return written.length > 0 && written.filter(is).length * 2 >= written.length;
}

/** What a column holds is seen from its beginning. In rows. */
const examined = 500;

function isAddress(cell: string): boolean {
  const at = cell.indexOf("@");
  return at > 0 && at < cell.length - 1 && !/\s/u.test(cell);
}

/** Of a guest from another organisation the account's name holds the address in a form of its own. */
function accountOf(address: string): string {
  const guest = address.toLowerCase().indexOf("#ext#");
  if (guest < 0) return address;
  const own = address.slice(0, guest);
  const at = own.lastIndexOf("_");
  return at > 0 ? `${own.slice(0, at)}@${own.slice(at + 1)}` : address;
}

/** The column of roles: by its name, or because it has a few words that everyone shares. */
function roleIn(
  names: readonly string[],
  columns: readonly (readonly string[])[],
  taken: readonly number[],
): number | undefined {
  const named = names.findIndex((name) => isOne(reportHeadings.role, name));
  if (named >= 0) return named;
  const kinds = 5;
  return [...names.keys()].findLast(
    (place) =>
      !taken.includes(place) &&
      new Set(columns[place]).size <= kinds &&
      (columns[place] ?? []).some((cell) => isOrganiser(cell)),
  );
}

function isOrganiser(role: string): boolean {
  const plain = plainName(role);
  return organisers.some((word) => plain.includes(word));
}

function isOne(names: readonly string[], name: string): boolean {
  return names.includes(name);
}
