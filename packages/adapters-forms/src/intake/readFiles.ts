import type { ToldRow } from "../reading/toldRow.js";
import type { AttachedEvents } from "../registrations/attachEvents.js";
import type { CollectedRegistrations } from "../registrations/collectRegistrations.js";
import type { EventItem } from "../registrations/readEvents.js";
import type { ReadFile } from "./readFile.js";
import { countsOfTold, type ToldRegistration } from "./toldRegistrations.js";

/** An export of registrations, as it was read, and what was not understood of them. */
export function readRegistrationsFile(
  file: string,
  { recognised, events, rejected }: CollectedRegistrations,
  told: readonly ToldRegistration[],
): ReadFile {
  const { unused, unclear } = countsOfTold(told);
  const resting = rejected.filter(isResting).length;
  const counts = {
    used: events.length - unused,
    told: rejected.length - resting + unused,
    // What another sheet holds may be registrations too.
    unclear: unclear + resting + (recognised?.sheet?.unread ?? []).length,
  };
  return { file, counts, told: rejected, headings: recognised?.headings, takesForm: true };
}

/** A file of events, as it was read; an event that belongs to nobody or to several was understood, but is not used. */
export function readEventsFile(
  file: string,
  items: readonly EventItem[],
  { unknown, unclear, contradictions }: Pick<AttachedEvents, "unknown" | "unclear" | "contradictions">,
): ReadFile {
  const told = items.flatMap((item) => (item.kind === "rejected" ? [item] : []));
  const resting = told.filter(isResting).length;
  const used = items.filter(({ kind }) => kind === "event").length;
  const headings = items.flatMap((item) => (item.kind === "recognised" ? item.headings : []));
  const unread = items.flatMap((item) => (item.kind === "recognised" ? (item.sheet?.unread ?? []) : [])).length;
  const doubtful = unknown + unclear + contradictions + resting + unread;
  const counts = { used, told: told.length - resting, unclear: doubtful };
  return { file, counts, told, headings };
}

/** Headings that come again and sums are told, and yet are no answers that could have been used. */
function isResting({ reason }: ToldRow): boolean {
  return reason === "headings-again" || reason === "total";
}
