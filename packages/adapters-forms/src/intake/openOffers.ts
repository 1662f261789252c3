import type { Group, Instant } from "@piiri/core";
import type { Intake, IntakeEvent } from "@piiri/core/intake";
import {
  isRecoverable,
  type Journal,
  KeepingError,
  openJournal,
  recoverJournal,
  type Salvaged,
  type StateFiles,
} from "@piiri/core/keeping";
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
import { personHashes } from "./personHash.js";

/** A group's journal of offers while an intake is worked out. Where nothing is to be recorded it is only read. */
export interface OpenOffers {
  /** What happened to registrations, by the files and by the journal. */
  readonly known: () => KnownOffers;
  /** Writes down how offers were answered, each answer once. */
  readonly answered: () => Promise<void>;
  /** Offers the free places, and writes that down. */
  readonly offer: (intake: Intake, now: Instant) => Promise<void>;
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

/** What is told of a journal: there is one and no key; nothing is offered, for the clock is behind or places are held by people in no row. */
export type OffersNote =
  | { readonly code: "journal-closed" }
  | { readonly code: "clock-behind"; readonly now: Instant; readonly latest: Instant }
  | { readonly code: "held-by-others"; readonly places: number };

/** Why offers cannot be recorded: somebody answered one of which no journal knows, or the clock is behind what is dated in it. */
export type OffersProblem =
  | { readonly code: "answers-without-journal" }
  | { readonly code: "clock-behind"; readonly now: Instant; readonly latest: Instant };

/** Offers cannot be recorded. */
export class OffersError extends Error {
  override readonly name = "OffersError";
  readonly problem: OffersProblem;

  constructor(problem: OffersProblem) {
    super(problem.code);
    this.problem = problem;
  }
}

/** Whose offers they are, and by what is known of them. */
export interface OffersSituation {
  readonly group: Group;
  readonly registrations: readonly Registration[];
  /** What happened to them since, by the file of events. */
  readonly told: readonly IntakeEvent[];
  readonly now: Instant;
  /** Without a key the journal is not read. It is never written anywhere. */
  readonly key: string | undefined;
  readonly isRecording: boolean;
  readonly tell: (note: OffersNote) => void;
}

type Registration = IntakeEvent & { readonly kind: "registered" };

const hourInMilliseconds = 3_600_000;

/**
 * Opens the journal of offers of a group. Whoever records does it in `state.alone("journal", …)`.
 *
 * Throws a `KeepingError` where the journal cannot be read or another key wrote it, an `OffersError` where offers were answered
 * and there is no journal of them.
 *
 * @example
 * ```ts
 * import { openOffers } from "@piiri/adapters-forms/intake";
 * import { resolvePlanOrThrow } from "@piiri/core";
 * import { memoryFiles } from "@piiri/core/keeping";
 * import { goodPlans } from "@piiri/core/rule-examples";
 *
 * const group = resolvePlanOrThrow(goodPlans["closed-group"]);
 * const offers = await openOffers(memoryFiles(), {
 *   ...{ group, registrations: [], told: [], now: "2027-01-10T10:00:00Z", tell: () => {} },
 *   ...{ key: "sixteen letters at least", isRecording: false },
 * });
 * offers.known().events; // => []
 * ```
 */
export async function openOffers(state: StateFiles, situation: OffersSituation): Promise<OpenOffers> {
  const { group, registrations, told, isRecording, key, tell } = situation;
  const journal = await openKeptJournal(state, registrations, key);
  const isEmpty = journal.entries().length === 0;
  if (!isEmpty && key === undefined) tell({ code: "journal-closed" });
  // Who answered was offered something, and where there is no journal of it nobody knows who else was.
  if (isRecording && isEmpty && told.some(isAnswer)) throw new OffersError({ code: "answers-without-journal" });
  const own = key ?? "";
  return {
    known: () =>
      key === undefined ? { events: told, inDoubtSince: [] } : knownOffers(told, journal.entries(), registrations, key),
    answered: () => write(newAnswers(told, journal.entries(), registrations, own)),
    offer: (intake, now) => write(isRecording ? offersTo(intake, now) : []),
  };

  function offersTo(intake: Intake, now: Instant): readonly JournalEntry[] {
    const { session } = intake;
    // To whom places were offered is forgotten, and so nobody is offered one that another may have.
    const isPast = journal.entries().some(({ kind }) => kind === "forgotten");
    if (intake.toOffer.length === 0 || isPast) return [];
    const latest = latestKnown(journal.entries(), situation);
    if (latest > now) {
      tell({ code: "clock-behind", now, latest });
      return [];
    }
    const usual =
      `${new Date(Date.parse(now) + group.registration.offerHours * hourInMilliseconds).toISOString().split(".")[0]}Z` as Instant;
    const { waitingUntil = usual } = intake;
    const until = usual < waitingUntil ? usual : waitingUntil;
    const hashes = personHashes(registrations, own);
    const held = heldByOthers(journal.entries(), registrations, own, { now, session });
    if (held > 0) tell({ code: "held-by-others", places: held });
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
async function openKeptJournal(
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

/** A situation in which the key is there. */
type WithKey = Pick<OffersSituation, "registrations" | "told" | "now"> & { readonly key: string };

/**
 * Begins the journal anew where it cannot be opened, or where there is none though a person says so. What follows from the
 * line before stays. How much is missing nobody knows, so from here on everybody is in doubt who may have been offered a
 * place. Gives what was kept, and under which names the former files lie; nothing where the journal opens as it is.
 *
 * Throws an `OffersError` where the clock is behind.
 *
 * @example
 * ```ts
 * import { recoverOffers } from "@piiri/adapters-forms/intake";
 * import { memoryFiles } from "@piiri/core/keeping";
 *
 * const recovered = await recoverOffers(memoryFiles(), {
 *   ...{ registrations: [], told: [], now: "2027-01-10T10:00:00Z", key: "sixteen letters at least" },
 * });
 * recovered?.kept; // => 0
 * ```
 */
export async function recoverOffers(
  state: StateFiles,
  situation: WithKey,
): Promise<(Recovery & { readonly aside: readonly string[] }) | undefined> {
  if (await opens(state, situation)) return undefined;
  const { registrations, told, now, key } = situation;
  // All that is known was there when the journal begins anew.
  const latest = latestKnown([], situation);
  if (latest > now) throw new OffersError({ code: "clock-behind", now, latest });
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
  const proved = new Set(kept.map((each) => JSON.stringify(each)));
  const doubtful = left.doubtful.filter((each) => !proved.has(JSON.stringify(each)));
  const events = eventsOfJournal(doubtful, registrations, key);
  return {
    ...{ kept: kept.length, lost: left.lost, unlisted: doubtful.length - events.length, aside },
    doubtful: [...new Set(events.map(({ id }) => id))],
  };
}

/** A clock that has gone back tells nothing of what has run out, nor of what came before what. */
function latestKnown(
  entries: readonly JournalEntry[],
  { registrations, told }: Pick<WithKey, "registrations" | "told">,
): Instant {
  return latestOf([...entries, ...registrations, ...told], "" as Instant);
}

function latestOf(all: readonly { readonly at: Instant }[], least: Instant): Instant {
  return all.reduce((latest, { at }) => (at > latest ? at : latest), least);
}

async function opens(state: StateFiles, { registrations, key }: WithKey): Promise<boolean> {
  try {
    await openKeptJournal(state, registrations, key);
    return (await state.read(journalName)) !== undefined;
  } catch (error) {
    if (error instanceof KeepingError && isRecoverable(error.problem)) return false;
    throw error;
  }
}
