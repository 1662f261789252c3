import type { Group, Instant, Intake, IntakeEvent } from "@piiri/core";
import type { Invocation } from "../invocation.js";
import { Refusal } from "../refusal.js";
import { appendJournal, eventsOfJournal, type JournalEntry, journalOf, newAnswers, readJournal } from "./journal.js";
import { keyLeast, personHash } from "./personHash.js";
import type { IntakeTexts } from "./texts.js";

/** A group's journal while an intake is worked out. Without `--record` it is only read. */
export interface OpenJournal {
  readonly events: () => readonly IntakeEvent[];
  /** Writes down how offers were answered, each answer once. */
  readonly answered: (events: readonly IntakeEvent[]) => Promise<void>;
  /** Offers the free places, and writes that down. */
  readonly offer: (intake: Intake, now: Instant) => Promise<void>;
}

interface Situation {
  readonly group: Group;
  readonly registrations: readonly (IntakeEvent & { readonly kind: "registered" })[];
  readonly isRecording: boolean;
}

const hourInMilliseconds = 3_600_000;

/** Opens the journal with the key that the environment gives: it is never written anywhere. */
export async function openJournal(
  { host, tell }: Invocation,
  planFile: string,
  { group, registrations, isRecording }: Situation,
  texts: IntakeTexts,
): Promise<OpenJournal> {
  const file = journalOf(planFile, group);
  const entries: JournalEntry[] = [...(await readJournal(file))];
  const key = host.environment["PIIRI_KEY"];
  if (isRecording && group.registration.promotion !== "by-offer") throw new Refusal(texts.noOffers);
  if (isRecording && (key === undefined || key.length < keyLeast)) throw new Refusal(texts.needsKey);
  if (entries.length > 0 && key === undefined) tell(texts.journalClosed);
  const own = key ?? "";
  return {
    events: () => (key === undefined ? [] : eventsOfJournal(entries, registrations, key)),
    answered: (events) => write(newAnswers(events, entries, registrations, own)),
    offer: (intake, now) => write(offersTo(intake, now)),
  };

  function offersTo({ toOffer, session }: Intake, now: Instant): readonly JournalEntry[] {
    const until = `${new Date(Date.parse(now) + group.registration.offerHours * hourInMilliseconds).toISOString().slice(0, -".000Z".length)}Z`;
    return registrations
      .filter(({ id }) => toOffer.includes(id))
      .map(({ person }) => ({
        at: now,
        kind: "offered",
        person: personHash(person, own),
        until: until as Instant,
        ...(session !== undefined && { session }),
      }));
  }

  async function write(more: readonly JournalEntry[]): Promise<void> {
    if (!isRecording) return;
    await appendJournal(file, more);
    entries.push(...more);
  }
}
