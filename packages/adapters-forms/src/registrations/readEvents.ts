import type { Instant } from "@piiri/core";
import { redact } from "@piiri/core/privacy";
import { columnsOf, plainName } from "../form/columnsOf.js";
import { knownForms } from "../form/knownForms.js";
import { dateStyleOf, momentReader } from "../form/writtenMoment.js";
import { maskedForm } from "../reading/maskedForm.js";
import { seenHeadings } from "../reading/seenHeadings.js";
import type { ToldRow } from "../reading/toldRow.js";
import { headedTable } from "../table/headedTable.js";
import { allRows, type TableSource } from "../table/openTable.js";
import { TableError, type TableRow } from "../table/tableRow.js";
import type { PersonEvent } from "./personEvent.js";
import type { ReadOptions } from "./readRegistrations.js";

/** Words for what happens to a registration, in Finnish, Swedish and English; also the library's own. */
const words: Readonly<Record<PersonEvent["kind"], readonly string[]>> = {
  cancelled: ["cancelled", "canceled", "peruutus", "peruutti", "peruttu", "perui", "avbokning", "avbokat", "avbokad"],
  accepted: ["accepted", "otti paikan", "hyväksyi", "tog platsen", "godkände"],
  declined: ["declined", "ei ota paikkaa", "kieltäytyi", "tackade nej", "avböjde"],
  "consent-withdrawn": [
    "consent-withdrawn",
    "consent withdrawn",
    "perui luvan",
    "perui suostumuksen",
    "tog tillbaka samtycket",
  ],
  came: ["came", "tuli", "kom"],
  "did-not-come": ["did-not-come", "did not come", "ei tullut", "kom inte"],
};

/** What comes of a file of events: first the headings that were read, then row by row what happened, or why that is not known. */
export type EventItem =
  | { readonly kind: "recognised"; readonly headings: readonly string[] }
  | { readonly kind: "event"; readonly row: number; readonly event: PersonEvent }
  | ({ readonly kind: "rejected" } & ToldRow<"unreadable-time" | "unknown-event" | "no-person" | "malformed">);

/**
 * What happened to registrations after they were sent: cancellations, answers to offers, consent withdrawn, who came. A
 * table with a time, an address or an id, what happened, and where it matters the session's key.
 *
 * @example
 * ```ts
 * import { readEvents } from "@piiri/adapters-forms";
 * import { resolvePlanOrThrow } from "@piiri/core";
 * import { goodPlans } from "@piiri/core/rule-examples";
 *
 * const { timeZone } = resolvePlanOrThrow(goodPlans["closed-group"]).schedule;
 * const csv = new TextEncoder().encode("Aika;Sähköposti;Tapahtuma\n3.3.2027 9.00;one@example.org;peruutti\n");
 * const items = await readEvents(csv, { timeZone });
 * items[1]?.kind === "event" && items[1].event.kind; // => "cancelled"
 * ```
 */
export async function readEvents(source: TableSource, options: ReadOptions): Promise<readonly EventItem[]> {
  const all = await allRows(source);
  const definition = typeof options.form === "object" ? options.form : knownForms.generic;
  const missingOf = (cells: readonly string[]) => {
    const found = columnsOf(cells, definition);
    return (["at", "event"] as const).filter((field) => found[field].length === 0);
  };
  const { number, header, rows } = headedTable(all, (cells) => missingOf(cells).length === 0);
  const columns = columnsOf(header, definition);
  const headings = seenHeadings([{ number, cells: header }, ...rows]);
  const missing = missingOf(header);
  if (missing.length > 0) throw new TableError("no-such-column", { row: number, missing, seen: headings });
  const valueIn = (row: TableRow, places: readonly number[]) =>
    places.map((place) => (row.cells[place] ?? "").trim()).find((value) => value !== "") ?? "";
  const style = dateStyleOf(rows.map((row) => valueIn(row, columns.at))) ?? "d/M/yyyy";
  const momentOf = momentReader(style, options.timeZone);
  const items = rows.map((row): EventItem => {
    const written = valueIn(row, columns.at);
    const at = momentOf(written);
    const kind = kindOf(valueIn(row, columns.event));
    const [id, email, name] = [columns.id, columns.email, columns.name].map((places) => valueIn(row, places));
    if (at === undefined)
      return { kind: "rejected", row: row.number, reason: "unreadable-time", seen: maskedForm(written) };
    if (row.isMalformed === true) return { kind: "rejected", row: row.number, reason: "malformed" };
    if (kind === undefined) return { kind: "rejected", row: row.number, reason: "unknown-event" };
    if (!id && !email && !name) return { kind: "rejected", row: row.number, reason: "no-person" };
    const session = valueIn(row, columns.sessions);
    return { kind: "event", row: row.number, event: eventOf(at, kind, { id, email, name, session }) };
  });
  return [{ kind: "recognised", headings }, ...items];
}

function kindOf(written: string): PersonEvent["kind"] | undefined {
  const plain = plainName(written);
  return (Object.keys(words) as PersonEvent["kind"][]).find((kind) => words[kind].includes(plain));
}

function eventOf(
  at: Instant,
  kind: PersonEvent["kind"],
  told: Readonly<Record<"id" | "email" | "name" | "session", string | undefined>>,
): PersonEvent {
  return {
    at,
    kind,
    ...(told.id && { id: /^\d+$/.test(told.id) ? `id-${told.id}` : told.id }),
    ...(told.session && { session: told.session }),
    person: { ...(told.email && { email: redact(told.email) }), ...(told.name && { name: redact(told.name) }) },
  };
}
