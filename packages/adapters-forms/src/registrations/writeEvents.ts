import { checkEachGiven, checkGiven, type Language } from "@piiri/core";
import type { Registrant } from "@piiri/core/intake";
import { reveal } from "@piiri/core/privacy";
import { columnsNamed, columnsOf } from "../form/columnsOf.js";
import { knownForms } from "../form/knownForms.js";
import { eventColumns } from "../form/tableHeadings.js";
import { headedTable } from "../table/headedTable.js";
import { type TableSource, wholeTable } from "../table/openTable.js";
import { writeCsv } from "../table/writeCsv.js";
import type { PersonEvent } from "./personEvent.js";

/** What happened, as it is written into a file of events: to whom, and the row for whoever has neither name nor address. */
export interface WrittenEvent extends Pick<PersonEvent, "at" | "session"> {
  readonly kind: WrittenEventKind;
  readonly person: Registrant;
  readonly row: number;
}

/** What can be written down of a registration. */
export type WrittenEventKind = Exclude<PersonEvent["kind"], "same-person" | "other-person">;

const fields = ["at", "email", "name", "row", "event", "sessions"] as const;

const headings: Readonly<Record<Language, Readonly<Record<(typeof fields)[number], string>>>> = {
  fi: { at: "Aika", email: "Sähköposti", name: "Nimi", row: "Rivi", event: "Tapahtuma", sessions: "Tapaaminen" },
  sv: { at: "Tid", email: "E-post", name: "Namn", row: "Rad", event: "Händelse", sessions: "Träff" },
  en: { at: "Time", email: "Email", name: "Name", row: "Row", event: "Event", sessions: "Session" },
};

const words: Readonly<Record<Language, Readonly<Record<WrittenEventKind, string>>>> = {
  fi: {
    ...{ cancelled: "peruutti", accepted: "otti paikan", declined: "ei ota paikkaa", "not-offered": "ei tarjottu" },
    ...{ "consent-withdrawn": "perui luvan", came: "tuli", "did-not-come": "ei tullut", chosen: "valitsi" },
  },
  sv: {
    ...{ cancelled: "avbokade", accepted: "tog platsen", declined: "tackade nej", "not-offered": "inte erbjuden" },
    ...{ "consent-withdrawn": "tog tillbaka samtycket", came: "kom", "did-not-come": "kom inte", chosen: "valde" },
  },
  en: {
    ...{ cancelled: "cancelled", accepted: "accepted", declined: "declined", "not-offered": "not offered" },
    ...{ "consent-withdrawn": "consent withdrawn", came: "came", "did-not-come": "did not come", chosen: "meant" },
  },
};

/**
 * A file of events with more at its end, as CSV: what stood in it stays, in its columns; those that it lacks are put behind.
 * Times are written as UTC, which reads the same whatever the others look like.
 *
 * Throws a `TableError` for a file that is no table.
 *
 * @example
 * ```ts
 * import { readEventsOrThrow, writeEvents } from "@piiri/adapters-forms";
 * import { resolvePlanOrThrow } from "@piiri/core";
 * import { redact } from "@piiri/core/privacy";
 * import { goodPlans } from "@piiri/core/rule-examples";
 *
 * const { timeZone } = resolvePlanOrThrow(goodPlans["closed-group"]).schedule;
 * const person = { email: redact("one@example.org") };
 * const event = { at: "2027-01-11T10:00:00Z", kind: "cancelled", person, row: 2 } as const;
 * const csv = new TextEncoder().encode(await writeEvents(undefined, [event], "en"));
 * const [, read] = await readEventsOrThrow(csv, { timeZone });
 * read?.kind === "event" && read.event.at; // => "2027-01-11T10:00:00Z"
 * ```
 */
export async function writeEvents(
  former: TableSource | undefined,
  more: readonly WrittenEvent[],
  language: Language,
): Promise<string> {
  checkEachGiven("more", more, "section");
  checkGiven("language", language, "language");
  const { above, header, rows } = await formerTable(former);
  const known = columnsOf(header, knownForms.generic);
  const own = columnsNamed(header, eventColumns);
  const placeOf = {
    ...Object.fromEntries(fields.map((field) => [field, (field === "row" ? own.row : known[field])[0]])),
  };
  const whole = [...header];
  for (const field of fields) {
    if (placeOf[field] !== undefined) continue;
    placeOf[field] = whole.length;
    whole.push(headings[language][field]);
  }
  const added = more.map(({ at, kind, person, row, session }) => {
    const [name, email] = [person.name, person.email].map((value) => (value === undefined ? "" : reveal(value)));
    const isNobody = name === "" && email === "";
    const cells: Readonly<Record<(typeof fields)[number], string>> = {
      ...{ at, email: email ?? "", name: name ?? "", row: isNobody ? `${row}` : "" },
      ...{ event: words[language][kind], sessions: session ?? "" },
    };
    return whole.map(
      (_, place) => fields.filter((field) => placeOf[field] === place).map((field) => cells[field])[0] ?? "",
    );
  });
  return writeCsv([...above, whole, ...rows, ...added]);
}

async function formerTable(source: TableSource | undefined) {
  if (source === undefined) return { above: [], header: [], rows: [] };
  const all = (await wholeTable(source)).rows;
  const isHeader = (cells: readonly string[]) => {
    const { at, event } = columnsOf(cells, knownForms.generic);
    return at.length > 0 && event.length > 0;
  };
  const { number, header, rows } = headedTable(all, isHeader);
  const above = all.filter((row) => row.number < number).map(({ cells }) => cells);
  return { above, header, rows: rows.map(({ cells }) => cells) };
}
