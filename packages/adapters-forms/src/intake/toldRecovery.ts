import type { Intake, Registered } from "@piiri/core/intake";
import type { Recovery } from "./openOffers.js";
import { whoIs } from "./revealed.js";
import type { IntakeTexts } from "./texts.js";

/** Somebody of whom something is not certain: in which row they registered, and who they are where that was asked for. */
export interface InDoubt {
  readonly row: number | null;
  readonly name?: string;
  readonly email?: string;
}

/** What is left of a journal that has begun anew. */
export interface ToldRecovery extends Pick<Recovery, "kept" | "lost" | "unlisted"> {
  /** Of whom there was an entry that may be wrong. */
  readonly doubtful: readonly InDoubt[];
}

type Telling = (registered: Registered) => InDoubt;

/** Somebody in doubt, by row; by name and address where that was asked for. */
export function tellingWho(rows: ReadonlyMap<string, number>, isRevealing: boolean): Telling {
  return ({ id, person }) => ({ row: rows.get(id) ?? null, ...(isRevealing && whoIs(person)) });
}

/** Who is in doubt where a journal has begun anew. */
export function toldRecovery(
  { doubtful, ...counts }: Recovery,
  intakes: readonly Intake[],
  inDoubt: Telling,
): ToldRecovery {
  const registered = new Map(intakes.flatMap(({ registrations }) => registrations).map((each) => [each.id, each]));
  return { ...counts, doubtful: doubtful.flatMap((id) => registered.get(id) ?? []).map(inDoubt) };
}

/** Of whom nobody knows whether they have been offered a place, or have taken it. */
export function whoIsInDoubt({ registrations }: Intake, inDoubt: Telling): readonly InDoubt[] {
  return registrations.filter(({ state }) => state === "in-doubt").map(inDoubt);
}

/** What is left of the journal, in words. */
export function recoveryLines({ lost, unlisted, doubtful }: ToldRecovery, texts: IntakeTexts): readonly string[] {
  return [
    ...(lost === 0 ? [] : [texts.recovery.lost(lost)]),
    ...(doubtful.length === 0 ? [] : [texts.recovery.doubtful(doubtful.map(called))]),
    ...(unlisted === 0 ? [] : [texts.recovery.unlisted(unlisted)]),
  ];
}

/** Who is in doubt, and what a person can do. */
export function doubtLines(inDoubt: readonly InDoubt[], texts: IntakeTexts): readonly string[] {
  return inDoubt.length === 0 ? [] : [texts.inDoubt(inDoubt.map(called))];
}

function called({ row, name, email }: InDoubt): string {
  const who = [name, email].filter((each) => each !== undefined && each !== "").join(", ");
  return who === "" ? `${row ?? "?"}` : `${row ?? "?"} (${who})`;
}
