import type { AttachedEvents, CollectedRegistrations, EventItem } from "@piiri/adapters-forms";
import { countsOfTold, type ToldRegistration } from "../intake/toldRegistrations.js";
import type { ReadFile } from "./exitOfReading.js";

/** An export of registrations, as it was read, and what was not understood of them. */
export function readRegistrationsFile(
  file: string,
  { recognised, events, rejected }: CollectedRegistrations,
  told: readonly ToldRegistration[],
): ReadFile {
  const { unused, unclear } = countsOfTold(told);
  const counts = { used: events.length - unused, told: rejected.length + unused, unclear };
  return { file, counts, told: rejected, headings: recognised?.headings, takesForm: true };
}

/** A file of events, as it was read; an event that belongs to nobody or to several was understood, but is not used. */
export function readEventsFile(
  file: string,
  items: readonly EventItem[],
  { unknown, unclear, contradictions }: Pick<AttachedEvents, "unknown" | "unclear" | "contradictions">,
): ReadFile {
  const told = items.flatMap((item) => (item.kind === "rejected" ? [item] : []));
  const used = items.filter(({ kind }) => kind === "event").length;
  const headings = items.flatMap((item) => (item.kind === "recognised" ? item.headings : []));
  return { file, counts: { used, told: told.length, unclear: unknown + unclear + contradictions }, told, headings };
}
