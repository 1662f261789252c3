import {
  type AttachedEvents,
  attachEvents,
  type CollectedRegistrations,
  type EventItem,
  type MissedEvent,
  type ReadOptions,
  readEvents,
  type ToldRow,
} from "@piiri/adapters-forms";
import type { Invocation } from "../invocation.js";
import { byReason } from "../reading/byReason.js";
import type { ReadFile } from "../reading/exitOfReading.js";
import { readEventsFile } from "../reading/readFiles.js";
import { bytesOf } from "./bytesOf.js";
import { tableLines } from "./lackingLines.js";
import { refusingTables } from "./refusingTables.js";
import type { IntakeTexts } from "./texts.js";
import { withLabels } from "./withLabels.js";

/** What happened to registrations after they were sent, by the file of events. */
export interface LaterEvents {
  readonly attached: AttachedEvents;
  /** The rows that were not understood. */
  readonly rejected: readonly Extract<EventItem, { readonly kind: "rejected" }>[];
  /** The rows that were, and are of nobody who registered, or may be of several. */
  readonly missed: readonly ToldRow<MissedEvent["reason"]>[];
  /** What is said of these rows: one line for each reason, with the file's name. */
  readonly lines: readonly string[];
  /** The file for the exit code; none where no file was given. */
  readonly files: readonly ReadFile[];
}

/** Reads the file of events, if one was given, and finds the registrations that its rows are of. */
export async function laterEvents(
  { host, words }: Pick<Invocation, "host" | "words">,
  file: string | undefined,
  { timeZone, form, sessions }: ReadOptions,
  collected: CollectedRegistrations,
  texts: IntakeTexts,
): Promise<LaterEvents> {
  // The form's definition tells what sessions are called; a file of events has columns of its own.
  const options = { timeZone, sessions: sessions === undefined ? undefined : withLabels(sessions, form) };
  const items =
    file === undefined
      ? []
      : await refusingTables(file, texts, () => readEvents(bytesOf(file, host, words.texts), options));
  const happened = items.flatMap((item) => (item.kind === "event" ? [item] : []));
  const attached = attachEvents(
    collected.events,
    happened.map(({ event }) => event),
    collected.rows,
  );
  const rejected = items.flatMap((item) => (item.kind === "rejected" ? [item] : []));
  const missed = attached.missed.map(({ index, reason }) => ({ row: happened[index]?.row ?? 0, reason }));
  if (file === undefined) return { attached, rejected, missed, lines: [], files: [] };
  const apart = items.flatMap((item) => (item.kind === "recognised" ? item.clocksApart : []));
  const table = items.find((item) => item.kind === "recognised");
  const lines = [
    ...tableLines(table, texts),
    ...[...byReason(rejected)].map(([reason, told]) => texts.rejected(told, reason)),
    ...[...byReason(missed)].map(([reason, told]) => texts.missedEvents[reason](told)),
    ...(apart.length === 0 ? [] : [texts.clocksApartOfEvents(apart)]),
    ...(attached.contradictions > 0 ? [texts.contradictions(attached.contradictions)] : []),
  ].map((line) => `${file}: ${line}`);
  return { attached, rejected, missed, lines, files: [readEventsFile(file, items, attached)] };
}
