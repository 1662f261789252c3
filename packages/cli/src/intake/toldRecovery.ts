import type { Intake, Registered } from "@piiri/core";
import { whoIs } from "./revealed.js";
import type { IntakeTexts } from "./texts.js";
import type { Recovery } from "./withJournal.js";

/** Somebody of whom something is not certain: in which row they registered, and who they are where that was asked for. */
interface InDoubt {
  readonly row: number | null;
  readonly name?: string;
  readonly email?: string;
}

/** What is not certain where a journal has begun anew. */
export interface ToldRecovery extends Pick<Recovery, "kept" | "lost" | "unlisted"> {
  /** Of whom an entry was kept that may be wrong. */
  readonly doubtful: readonly InDoubt[];
  /** Who waits, and may have been offered a place in a line that is missing. */
  readonly maybeOffered: readonly InDoubt[];
}

/** Who is in doubt where a journal has begun anew: by row; by name and address where that was asked for. */
export function toldRecovery(
  { doubtful, ...counts }: Recovery,
  intakes: readonly Intake[],
  rows: ReadonlyMap<string, number>,
  isRevealing: boolean,
): ToldRecovery {
  const registered = new Map(intakes.flatMap(({ registrations }) => registrations).map((each) => [each.id, each]));
  const waiting = [...registered.values()].filter(({ state }) => state === "waiting");
  const inDoubt = (id: string): InDoubt => ({
    row: rows.get(id) ?? null,
    ...(isRevealing && shownOf(registered.get(id))),
  });
  return {
    ...counts,
    doubtful: doubtful.map(inDoubt),
    maybeOffered: waiting
      .map(({ id }) => id)
      .filter((id) => !doubtful.includes(id))
      .map(inDoubt),
  };
}

function shownOf(registered: Registered | undefined) {
  return registered === undefined ? {} : whoIs(registered.person);
}

/** The same in words. */
export function recoveryLines(
  { lost, unlisted, doubtful, maybeOffered }: ToldRecovery,
  texts: IntakeTexts,
): readonly string[] {
  return [
    ...(lost === 0 ? [] : [texts.recovery.lost(lost)]),
    ...(doubtful.length === 0 ? [] : [texts.recovery.doubtful(doubtful.map(called))]),
    ...(unlisted === 0 ? [] : [texts.recovery.unlisted(unlisted)]),
    ...(maybeOffered.length === 0 ? [] : [texts.recovery.maybeOffered(maybeOffered.map(called))]),
    texts.recovery.noOffersNow,
  ];
}

function called({ row, name, email }: InDoubt): string {
  const who = [name, email].filter((each) => each !== undefined && each !== "").join(", ");
  return who === "" ? `${row ?? "?"}` : `${row ?? "?"} (${who})`;
}
