import type { Recipient } from "@piiri/adapters-email";
import { attachEvents, collectRegistrations, readEvents, readRegistrations } from "@piiri/adapters-forms";
import { admit, type Instant, type IntakeEvent, type Message, recipientsOf } from "@piiri/core";
import { instantOf } from "../input/instantOf.js";
import type { LoadedPlan } from "../input/loadPlan.js";
import { bytesOf } from "../intake/bytesOf.js";
import { formOf } from "../intake/formOf.js";
import { intakeTexts } from "../intake/intakeTexts.js";
import { eventsOfJournal, journalOf, readJournal } from "../intake/journal.js";
import { refusingTables } from "../intake/refusingTables.js";
import type { Invocation } from "../invocation.js";
import { byReason } from "../reading/byReason.js";
import { exitOfReading } from "../reading/exitOfReading.js";
import { readEventsFile, readRegistrationsFile } from "../reading/readFiles.js";
import type { ExitCode } from "../refusal.js";
import { facilitatorRecipients, recipientsWithAddress } from "./addressHash.js";

/** Where it is said who registered, and what happened to them since. */
export interface RegistrationFiles {
  readonly registrations?: string;
  readonly events?: string;
  readonly form?: string;
  readonly strict?: boolean;
}

/** Who registered, and what happened since. */
export interface KnownRegistrations {
  readonly events: readonly IntakeEvent[];
  readonly now: Instant;
  /** What the command ends with if nothing else happens: 1 where rows are told that could not be used. */
  readonly exitCode: ExitCode;
}

/** Reads them as `piiri intake` does, offers in the journal included. */
export async function knownRegistrations(
  invocation: Invocation,
  { group, words, file: plan }: LoadedPlan,
  files: RegistrationFiles & { readonly registrations: string },
): Promise<KnownRegistrations> {
  const { host, now, tell } = invocation;
  const texts = await intakeTexts(words.language);
  const { timeZone } = group.schedule;
  const form = await formOf(invocation, files.form, texts);
  const collected = await refusingTables(files.registrations, texts, () =>
    collectRegistrations(readRegistrations(bytesOf(files.registrations, host, words.texts), { timeZone, form })),
  );
  const { events } = collected;
  const { events: eventsFile } = files;
  const later =
    eventsFile === undefined
      ? []
      : await refusingTables(eventsFile, texts, () => readEvents(bytesOf(eventsFile, host, words.texts), { timeZone }));
  const attached = attachEvents(
    events,
    later.flatMap((item) => (item.kind === "event" ? [item.event] : [])),
  );
  const read = [
    readRegistrationsFile(files.registrations, collected),
    ...(eventsFile === undefined ? [] : [readEventsFile(eventsFile, later, attached)]),
  ];
  for (const told of [collected.rejected, later.flatMap((item) => (item.kind === "rejected" ? [item] : []))]) {
    for (const [reason, rows] of byReason<Parameters<typeof texts.rejected>[1]>(told))
      tell(texts.rejected(rows, reason));
  }
  const exitCode = await exitOfReading(read, { language: words.language, isStrict: files.strict });
  const key = host.environment["PIIRI_KEY"];
  const journal = key === undefined ? [] : eventsOfJournal(await readJournal(journalOf(plan, group)), events, key);
  return { events: [...events, ...attached.events, ...journal], now: instantOf(now), exitCode };
}

/** Who gets a message, and how many have no address. */
export interface Reached {
  readonly recipients: readonly Recipient[];
  readonly withoutAddress: number;
}

/** Whom a message reaches: of those who registered, or of those who lead. */
export function reachedBy(
  message: Pick<Message, "audience" | "session">,
  { group }: LoadedPlan,
  known: KnownRegistrations | undefined,
  key: string,
): Reached {
  if (message.audience === "facilitators") {
    const { facilitators, coordinator } = group.people;
    const people = [...facilitators, ...(coordinator === undefined ? [] : [coordinator])];
    const addresses = people.flatMap(({ email }) => email ?? []);
    return {
      recipients: facilitatorRecipients([...new Set(addresses)], key),
      withoutAddress: people.length - addresses.length,
    };
  }
  if (known === undefined) return { recipients: [], withoutAddress: 0 };
  const isBySession = group.registration.period.by === "session";
  const intakes = (
    isBySession && message.session === undefined
      ? group.sessions.map(({ key: each }) => each)
      : [isBySession ? message.session : undefined]
  ).map((session) => admit(group, known.events, { session, now: known.now }));
  const registered = intakes.flatMap((intake) => recipientsOf(message, intake));
  const recipients = recipientsWithAddress(registered, key);
  return {
    recipients: [...new Map(recipients.map((each) => [each.hash, each])).values()],
    withoutAddress: new Set(registered.filter(({ person }) => person.email === undefined).map(({ id }) => id)).size,
  };
}
