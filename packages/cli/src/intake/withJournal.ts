import type { Group, Instant, Intake, IntakeEvent } from "@piiri/core";
import {
  type Journal,
  KeepingError,
  openJournal,
  recoverJournal,
  type Salvaged,
  type StateFiles,
} from "@piiri/core/keeping";
import type { Invocation } from "../invocation.js";
import { recoverable } from "../keeping/recoverable.js";
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
  /** Offers the free places, and writes that down. Nobody is offered one where the journal has just begun anew. */
  readonly offer: (intake: Intake, now: Instant) => Promise<void>;
  /** What is not certain, where the journal has just begun anew. */
  readonly recovery: Recovery | undefined;
}

/** What a journal that begins anew has kept, and what is not certain of it. */
export interface Recovery {
  /** How many entries were kept, and how many lines could not be read. */
  readonly kept: number;
  readonly lost: number;
  /** The registrations of whom an entry was kept that does not follow from the line before, by their ids. */
  readonly doubtful: readonly string[];
  /** How many more such entries there are, of people whom no registration is of. */
  readonly unlisted: number;
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
    const recovery =
      isRecovering && key !== undefined ? await recover(invocation, state, { situation, key, texts }) : undefined;
    return await work(await openedWith(invocation, state, situation, texts, recovery));
  });
}

async function openedWith(
  { host, tell }: Invocation,
  state: StateFiles,
  { group, registrations, isRecording }: Situation,
  texts: IntakeTexts,
  recovery?: Recovery | undefined,
): Promise<OpenJournal> {
  const key = host.environment["PIIRI_KEY"];
  const journal = await openKeptJournal(state, registrations, key);
  if (journal.entries().length > 0 && key === undefined) tell(texts.journalClosed);
  const own = key ?? "";
  return {
    events: () => (key === undefined ? [] : eventsOfJournal(journal.entries(), registrations, key)),
    answered: (events) => write(newAnswers(events, journal.entries(), registrations, own)),
    // Places that were offered may be missing; a person looks first, and then says it again.
    offer: (intake, now) => (recovery === undefined ? write(offersTo(intake, now)) : Promise.resolve()),
    recovery,
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

/**
 * Begins the journal anew where it cannot be opened. What follows from the line before stays; how much is missing nobody
 * knows, so a person is told where to look.
 */
async function recover(
  { tell }: Invocation,
  state: StateFiles,
  { situation, key, texts }: { readonly situation: Situation; readonly key: string; readonly texts: IntakeTexts },
): Promise<Recovery | undefined> {
  if (await opens(state, situation, key)) return undefined;
  let kept: readonly JournalEntry[] = [];
  let left: Salvaged<JournalEntry> = { proved: [], doubtful: [], lost: 0 };
  const { aside } = await recoverJournal(
    state,
    journalName,
    journalKind,
    (salvaged) => {
      left = salvaged;
      // An offer in doubt is kept and told: whoever has it may answer it.
      const all = [...left.proved, ...left.doubtful];
      kept = [...new Map(all.map((each) => [JSON.stringify(each), each])).values()];
      return kept;
    },
    key,
  );
  tell(texts.recovered(kept.length, aside));
  const proved = new Set(left.proved.map((each) => JSON.stringify(each)));
  const doubtful = kept.filter((each) => !proved.has(JSON.stringify(each)));
  const events = eventsOfJournal(doubtful, situation.registrations, key);
  return {
    ...{ kept: kept.length, lost: left.lost, unlisted: doubtful.length - events.length },
    doubtful: [...new Set(events.map(({ id }) => id))],
  };
}

async function opens(state: StateFiles, { registrations }: Situation, key: string): Promise<boolean> {
  try {
    await openKeptJournal(state, registrations, key);
    return true;
  } catch (error) {
    if (error instanceof KeepingError && recoverable.includes(error.problem.code)) return false;
    throw error;
  }
}
