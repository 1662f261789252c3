import type { Group, Instant, Intake, IntakeEvent } from "@piiri/core";
import { type Journal, KeepingError, openJournal, recoverJournal, type StateFiles } from "@piiri/core/keeping";
import type { Invocation } from "../invocation.js";
import { stateOf } from "../keeping/stateOf.js";
import { Refusal } from "../refusal.js";
import { eventsOfJournal, type JournalEntry, journalKind, journalName, newAnswers } from "./journal.js";
import { keyLeast, personHashes } from "./personHash.js";
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
  readonly registrations: readonly Registration[];
  readonly isRecording: boolean;
  /** Whether the journal is to begin anew from what is left of it. */
  readonly isRecovering: boolean;
}

type Registration = IntakeEvent & { readonly kind: "registered" };

const hourInMilliseconds = 3_600_000;

/**
 * Does something with the journal, opened with the key that the environment gives: it is never written anywhere. While
 * something is written down, no other process reads and writes it.
 */
export async function withJournal<Value>(
  invocation: Invocation,
  planFile: string,
  situation: Situation,
  texts: IntakeTexts,
  work: (journal: OpenJournal) => Promise<Value>,
): Promise<Value> {
  const { group, isRecording, isRecovering } = situation;
  const key = invocation.host.environment["PIIRI_KEY"];
  if (isRecording && group.registration.promotion !== "by-offer") throw new Refusal(texts.noOffers);
  if ((isRecording || isRecovering) && (key === undefined || key.length < keyLeast)) throw new Refusal(texts.needsKey);
  const state = stateOf(planFile, group);
  if (!isRecording && !isRecovering) return await work(await openedWith(invocation, state, situation, texts));
  return await state.alone("journal", async () => {
    if (isRecovering && key !== undefined) await recover(invocation, state, key, texts);
    return await work(await openedWith(invocation, state, situation, texts));
  });
}

async function openedWith(
  { host, tell }: Invocation,
  state: StateFiles,
  { group, registrations, isRecording }: Situation,
  texts: IntakeTexts,
): Promise<OpenJournal> {
  const key = host.environment["PIIRI_KEY"];
  const journal = await openKeptJournal(state, registrations, key);
  if (journal.entries().length > 0 && key === undefined) tell(texts.journalClosed);
  const own = key ?? "";
  return {
    events: () => (key === undefined ? [] : eventsOfJournal(journal.entries(), registrations, key)),
    answered: (events) => write(newAnswers(events, journal.entries(), registrations, own)),
    offer: (intake, now) => write(offersTo(intake, now)),
  };

  function offersTo({ toOffer, session }: Intake, now: Instant): readonly JournalEntry[] {
    const until = `${new Date(Date.parse(now) + group.registration.offerHours * hourInMilliseconds).toISOString().slice(0, -".000Z".length)}Z`;
    const hashes = personHashes(registrations, own);
    return toOffer
      .flatMap((id) => hashes.get(id) ?? [])
      .map((person) => ({
        at: now,
        kind: "offered",
        person,
        until: until as Instant,
        ...(session !== undefined && { session }),
      }));
  }

  async function write(more: readonly JournalEntry[]): Promise<void> {
    if (isRecording && more.length > 0) await journal.append(more);
  }
}

/**
 * Opens the journal of a group. One that the first releases wrote does not know its key: there another key is seen by this,
 * that nobody in it registered.
 */
export async function openKeptJournal(
  state: StateFiles,
  registrations: readonly Registration[],
  key: string | undefined,
): Promise<Journal<JournalEntry>> {
  const journal = await openJournal(state, journalName, journalKind, key);
  const entries = journal.entries();
  if (key === undefined || journal.knowsKey || entries.length === 0 || registrations.length === 0) return journal;
  if (eventsOfJournal(entries, registrations, key).length === 0)
    throw new KeepingError(`${state.folder}/${journalName}`, { code: "wrong-key" });
  return journal;
}

/** What follows from the line before stays; how much is missing nobody knows, so a person is told where to look. */
async function recover({ tell }: Invocation, state: StateFiles, key: string, texts: IntakeTexts): Promise<void> {
  let kept = 0;
  const { aside } = await recoverJournal(
    state,
    journalName,
    journalKind,
    ({ proved, doubtful }) => {
      // An offer in doubt counts: nobody else is offered a place that may be somebody's.
      const entries = [...new Map([...proved, ...doubtful].map((each) => [JSON.stringify(each), each])).values()];
      kept = entries.length;
      return entries;
    },
    key,
  );
  tell(texts.recovered(kept, aside));
}
