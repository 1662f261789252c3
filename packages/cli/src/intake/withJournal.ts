import type { Group, Instant } from "@piiri/core";
import type { Intake, IntakeEvent } from "@piiri/core/intake";
import {
  type Journal,
  KeepingError,
  openJournal,
  recoverJournal,
  type Salvaged,
  type StateFiles,
} from "@piiri/core/keeping";
import { instantOf } from "../input/instantOf.js";
import type { Invocation } from "../invocation.js";
import { recoverable } from "../keeping/recoverable.js";
import { Refusal } from "../refusal.js";
import {
  eventsOfJournal,
  heldByOthers,
  isAnswer,
  type JournalEntry,
  journalKind,
  journalName,
  type KnownOffers,
  knownOffers,
  newAnswers,
} from "./journal.js";
import { keyLeast, personHashes } from "./personHash.js";
import type { IntakeTexts } from "./texts.js";

/** A group's journal while an intake is worked out. Without `--record` it is only read. */
export interface OpenJournal {
  /** What happened to registrations, by the files and by the journal. */
  readonly known: () => KnownOffers;
  /** Writes down how offers were answered, each answer once. */
  readonly answered: () => Promise<void>;
  /** Offers the free places, and writes that down. */
  readonly offer: (intake: Intake, now: Instant) => Promise<void>;
  /** What is left of the journal, where it has just begun anew. */
  readonly recovery: Recovery | undefined;
}

/** What a journal that begins anew has kept. */
export interface Recovery {
  /** How many entries were kept, and how many lines could not be read. */
  readonly kept: number;
  readonly lost: number;
  /** The registrations of whom there was an entry that does not follow from the line before, by their ids. */
  readonly doubtful: readonly string[];
  /** How many more such entries there were, of people whom no registration is of. */
  readonly unlisted: number;
}

interface Situation {
  readonly group: Group;
  readonly registrations: readonly Registration[];
  /** What happened to them since, by the file of events. */
  readonly told: readonly IntakeEvent[];
  readonly now: Instant;
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
  invocation: Pick<Invocation, "host" | "tell">,
  state: StateFiles,
  situation: Situation,
  texts: IntakeTexts,
  work: (journal: OpenJournal) => Promise<Value>,
): Promise<Value> {
  const { group, isRecording, isRecovering } = situation;
  const key = invocation.host.environment["PIIRI_KEY"];
  if (isRecording && group.registration.promotion !== "by-offer") throw new Refusal(texts.noOffers);
  if ((isRecording || isRecovering) && (key === undefined || key.length < keyLeast)) throw new Refusal(texts.needsKey);
  if (!isRecording && !isRecovering) return await work(await openedWith(invocation, state, situation, texts));
  return await state.alone("journal", async () => {
    const recovery =
      isRecovering && key !== undefined ? await recover(invocation, state, { situation, key, texts }) : undefined;
    return await work(await openedWith(invocation, state, situation, texts, recovery));
  });
}

async function openedWith(
  { host, tell }: Pick<Invocation, "host" | "tell">,
  state: StateFiles,
  situation: Situation,
  texts: IntakeTexts,
  recovery?: Recovery | undefined,
): Promise<OpenJournal> {
  const { group, registrations, told, isRecording } = situation;
  const key = host.environment["PIIRI_KEY"];
  const journal = await openKeptJournal(state, registrations, key);
  const isEmpty = journal.entries().length === 0;
  if (!isEmpty && key === undefined) tell(texts.journalClosed);
  // Who answered was offered something, and where there is no journal of it nobody knows who else was.
  if (isRecording && isEmpty && told.some(isAnswer)) throw new Refusal(texts.answersWithoutJournal);
  const own = key ?? "";
  return {
    known: () =>
      key === undefined ? { events: told, inDoubtSince: [] } : knownOffers(told, journal.entries(), registrations, key),
    answered: () => write(newAnswers(told, journal.entries(), registrations, own)),
    offer: (intake, now) => write(isRecording ? offersTo(intake, now) : []),
    recovery,
  };

  function offersTo(intake: Intake, now: Instant): readonly JournalEntry[] {
    const { session } = intake;
    if (intake.toOffer.length === 0) return [];
    const latest = latestKnown(journal.entries(), situation);
    if (latest > now) {
      tell(texts.clockBehind(now, latest));
      return [];
    }
    const until = instantOf(new Date(Date.parse(now) + group.registration.offerHours * hourInMilliseconds));
    const hashes = personHashes(registrations, own);
    const held = heldByOthers(journal.entries(), registrations, own, { now, session });
    if (held > 0) tell(texts.heldByOthers(held));
    return intake.toOffer
      .slice(0, Math.max(0, freePlaces(intake) - held))
      .flatMap((id) => hashes.get(id) ?? [])
      .map((person) => ({
        at: now,
        kind: "offered",
        person,
        until,
        ...(session !== undefined && { session }),
      }));
  }

  async function write(more: readonly JournalEntry[]): Promise<void> {
    // Also where there is nothing to add: what was written by a call that was killed is known as written from now on.
    if (isRecording && (more.length > 0 || journal.entries().length > 0)) await journal.append(more);
  }
}

function freePlaces({ cap = Number.POSITIVE_INFINITY, counts }: Intake): number {
  return cap - counts.admitted - counts.offered - counts["in-doubt"];
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
 * Begins the journal anew where it cannot be opened, or where there is none though a person says so. What follows from the
 * line before stays. How much is missing nobody knows, so from here on everybody is in doubt who may have been offered a
 * place.
 */
async function recover(
  { tell }: Pick<Invocation, "tell">,
  state: StateFiles,
  { situation, key, texts }: { readonly situation: Situation; readonly key: string; readonly texts: IntakeTexts },
): Promise<Recovery | undefined> {
  if (await opens(state, situation, key)) return undefined;
  const { registrations, told, now } = situation;
  // All that is known was there when the journal begins anew.
  const latest = latestKnown([], situation);
  if (latest > now) throw new Refusal(texts.clockBehind(now, latest));
  let kept: readonly JournalEntry[] = [];
  let left: Salvaged<JournalEntry> = { proved: [], doubtful: [], lost: 0 };
  const { aside } = await recoverJournal(
    state,
    journalName,
    journalKind,
    (salvaged): readonly JournalEntry[] => {
      left = salvaged;
      kept = salvaged.proved;
      const before = [...kept, ...newAnswers(told, kept, registrations, key)];
      return [...before, { kind: "recovered", at: latestOf(before, now) }];
    },
    key,
  );
  tell(texts.recovered(kept.length, aside));
  const proved = new Set(kept.map((each) => JSON.stringify(each)));
  const doubtful = left.doubtful.filter((each) => !proved.has(JSON.stringify(each)));
  const events = eventsOfJournal(doubtful, registrations, key);
  return {
    ...{ kept: kept.length, lost: left.lost, unlisted: doubtful.length - events.length },
    doubtful: [...new Set(events.map(({ id }) => id))],
  };
}

/** A clock that has gone back tells nothing of what has run out, nor of what came before what. */
function latestKnown(entries: readonly JournalEntry[], { registrations, told }: Situation): Instant {
  return latestOf([...entries, ...registrations, ...told], "" as Instant);
}

function latestOf(all: readonly { readonly at: Instant }[], least: Instant): Instant {
  return all.reduce((latest, { at }) => (at > latest ? at : latest), least);
}

async function opens(state: StateFiles, { registrations }: Situation, key: string): Promise<boolean> {
  try {
    await openKeptJournal(state, registrations, key);
    return (await state.read(journalName)) !== undefined;
  } catch (error) {
    if (error instanceof KeepingError && recoverable.includes(error.problem.code)) return false;
    throw error;
  }
}
