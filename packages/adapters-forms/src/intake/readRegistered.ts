import type { DateTexts, Group } from "@piiri/core";
import type { ToldRow } from "../reading/toldRow.js";
import { type AttachedEvents, attachEvents, type MissedEvent } from "../registrations/attachEvents.js";
import { type CollectedRegistrations, collectRegistrationsOrThrow } from "../registrations/collectRegistrations.js";
import type { PersonEvent } from "../registrations/personEvent.js";
import { type EventItem, readEventsOrThrow } from "../registrations/readEvents.js";
import type { ReadOptions } from "../registrations/readOptions.js";
import { readRegistrationsOrThrow } from "../registrations/readRegistrations.js";
import type { RegistrationItems } from "../registrations/registrationItem.js";
import type { TableSource } from "../table/openTable.js";
import { byReason } from "./byReason.js";
import { lackingLines, tableLines } from "./lackingLines.js";
import type { ReadFile } from "./readFile.js";
import { readEventsFile, readRegistrationsFile } from "./readFiles.js";
import { type FormOfGroup, readOptionsOf } from "./readOptionsOf.js";
import type { IntakeTexts } from "./texts.js";
import { type ToldRegistration, toldLines, toldRegistrations } from "./toldRegistrations.js";
import { withLabels } from "./withLabels.js";

/** A file under the name that it is told by. */
export interface NamedSource {
  readonly name: string;
  readonly source: TableSource;
}

/** Where it stands who registered, and what happened since. */
export interface RegisteredFiles {
  /** One export or more; one that is made anew is given in place of the former. */
  readonly exports: readonly NamedSource[];
  readonly events?: NamedSource | undefined;
  /** What happened beside that file. */
  readonly more?: readonly PersonEvent[] | undefined;
}

/** How they are read, and in whose words what is told of them. */
export interface RegisteredOptions extends FormOfGroup {
  readonly texts: IntakeTexts;
  readonly dates: DateTexts;
  /** Reads one file; a `TableError` is told by whoever calls. */
  readonly guard: <Value>(file: string, read: () => Promise<Value>) => Promise<Value>;
  /** Told now and then how many rows of the exports were read so far. */
  readonly progress?: ((rows: number) => void) | undefined;
}

/** All that files say of who registered, and what is told of them; nobody is named in any line. */
export interface ReadRegistered {
  readonly exports: readonly CollectedRegistrations[];
  /** Who registered, by all exports. */
  readonly registrations: CollectedRegistrations["events"];
  /** By a registration's id, its row in its export. */
  readonly rows: ReadonlyMap<string, number>;
  /** What happened to them since. */
  readonly attached: AttachedEvents;
  readonly told: readonly ToldRegistration[];
  readonly rejected: readonly ToldRow[];
  readonly missed: readonly ToldRow<MissedEvent["reason"]>[];
  /** Why what happened beside the file of events is of no registration, of each of it. */
  readonly missedMore: readonly MissedEvent["reason"][];
  /** What was not understood, and then what the exports lack. */
  readonly lines: readonly string[];
  readonly lacking: readonly string[];
  readonly files: readonly ReadFile[];
}

/**
 * Reads who registered and what happened since, and says what was not understood: the same for whoever asks. Files are read in
 * the group's zone. A `TableError` of a file that cannot be read at all goes through `guard`, which knows the file.
 *
 * @example
 * ```ts
 * import { readRegistered } from "@piiri/adapters-forms/intake";
 * import { forms, intake } from "@piiri/adapters-forms/locale/en";
 * import { resolvePlanOrThrow } from "@piiri/core";
 * import { en } from "@piiri/core/locale/en";
 * import { goodPlans } from "@piiri/core/rule-examples";
 *
 * const group = resolvePlanOrThrow(goodPlans["closed-group"]);
 * const source = new TextEncoder().encode("Aikaleima;Nimi;Sähköposti\n2.1.2027 18.00.05;Example;one@example.org\n");
 * const { registrations } = await readRegistered(
 *   group,
 *   { exports: [{ name: "answers.csv", source }] },
 *   {
 *     form: undefined,
 *     words: async () => [{ ...en, forms }],
 *     texts: intake,
 *     dates: en.dates,
 *     guard: (_, read) => read(),
 *   },
 * );
 * registrations.length; // => 1
 * ```
 */
export async function readRegistered(
  group: Group,
  { exports, events: eventsFile, more = [] }: RegisteredFiles,
  { form, words, texts, dates, guard, progress }: RegisteredOptions,
): Promise<ReadRegistered> {
  const reading = await readOptionsOf(group, { form, words });
  const all: (NamedSource & { readonly collected: CollectedRegistrations })[] = [];
  const watched = watching(progress);
  for (const [place, { name, source }] of exports.entries()) {
    // Ids of several exports differ by where they come from.
    const options = exports.length > 1 ? { ...reading, source: `${place + 1}` } : reading;
    all.push({
      name,
      source,
      collected: await guard(name, () =>
        collectRegistrationsOrThrow(watched(readRegistrationsOrThrow(source, options))),
      ),
    });
  }
  const registrations = all.flatMap(({ collected }) => collected.events);
  const rows = new Map(all.flatMap(({ collected }) => [...collected.rows]));
  const items = await eventItems(eventsFile, reading, guard);
  const happened = items.flatMap((item) => (item.kind === "event" ? [item] : []));
  const attached = attachEvents(registrations, [...happened.map(({ event }) => event), ...more], rows);
  const each = all.map(({ name, collected }) => {
    const told = toldRegistrations(collected, attached.events, group);
    const begin = all.length > 1 ? `${name}: ` : "";
    const lines = [
      ...[...byReason(collected.rejected)].map(([reason, of]) => texts.rejected(of, reason)),
      ...toldLines(told, group, texts, dates),
    ].map((line) => `${begin}${line}`);
    return {
      told,
      lines,
      lacking: lackingLines(collected, group, texts).map((line) => `${begin}${line}`),
      file: readRegistrationsFile(name, collected, told),
    };
  });
  const missed = attached.missed.flatMap(({ index, reason }) => {
    const row = happened[index]?.row;
    return row === undefined ? [] : [{ row, reason }];
  });
  const missedMore = attached.missed.flatMap(({ index, reason }) => (index < happened.length ? [] : [reason]));
  const ofEvents = eventsFile === undefined ? [] : eventLines(items, { attached, missed }, texts);
  return {
    exports: all.map(({ collected }) => collected),
    registrations,
    rows,
    attached,
    told: each.flatMap(({ told }) => told),
    rejected: [...all.flatMap(({ collected }) => collected.rejected), ...items.flatMap(rejectedOf)],
    missed,
    missedMore,
    lines: [...each.flatMap(({ lines }) => lines), ...ofEvents.map((line) => `${eventsFile?.name}: ${line}`)],
    lacking: each.flatMap(({ lacking }) => lacking),
    files: [
      ...each.map(({ file }) => file),
      ...(eventsFile === undefined ? [] : [readEventsFile(eventsFile.name, items, attached)]),
    ],
  };
}

/** Counts what comes of all exports, a batch at a time. */
function watching(progress: RegisteredOptions["progress"]): (items: RegistrationItems) => RegistrationItems {
  if (progress === undefined) return (items) => items;
  let rows = 0;
  async function* counted({ batches }: RegistrationItems) {
    for await (const batch of batches) {
      yield batch;
      rows += batch.filter(({ kind }) => kind !== "recognised").length;
      progress?.(rows);
    }
  }
  return (items) => ({ ...items, batches: counted(items) });
}

async function eventItems(
  file: NamedSource | undefined,
  { timeZone, form, sessions }: Pick<ReadOptions, "timeZone" | "form" | "sessions">,
  guard: RegisteredOptions["guard"],
): Promise<readonly EventItem[]> {
  if (file === undefined) return [];
  // The form's definition tells what sessions are called; a file of events has columns of its own.
  const options = { timeZone, sessions: sessions === undefined ? undefined : withLabels(sessions, form) };
  return await guard(file.name, () => readEventsOrThrow(file.source, options));
}

function rejectedOf(item: EventItem) {
  return item.kind === "rejected" ? [item] : [];
}

function eventLines(
  items: readonly EventItem[],
  { attached, missed }: Pick<ReadRegistered, "attached" | "missed">,
  texts: IntakeTexts,
): readonly string[] {
  const table = items.find((item) => item.kind === "recognised");
  const apart = table?.clocksApart ?? [];
  return [
    ...tableLines(table, texts),
    ...[...byReason(items.flatMap(rejectedOf))].map(([reason, told]) => texts.rejected(told, reason)),
    ...[...byReason(missed)].map(([reason, told]) => texts.missedEvents[reason](told)),
    ...(apart.length === 0 ? [] : [texts.clocksApartOfEvents(apart)]),
    ...(attached.contradictions > 0 ? [texts.contradictions(attached.contradictions)] : []),
  ];
}
