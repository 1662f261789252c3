import type { Intake, Registered } from "@piiri/core/intake";
import type { Recovery } from "./openOffers.js";
import type { ReadRegistered } from "./readRegistered.js";
import { revealed } from "./revealed.js";
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
  return ({ id, person }) => ({ row: rows.get(id) ?? null, ...(isRevealing && revealed({ person })) });
}

/**
 * What is left of a journal that has begun anew, with the rows of those of whom it holds something that may be wrong; who they
 * are only for whoever asked to see them.
 *
 * @example
 * ```ts
 * import { toldRecovery } from "@piiri/adapters-forms/intake";
 * import { resolvePlanOrThrow } from "@piiri/core";
 * import { admit } from "@piiri/core/intake";
 * import { redact } from "@piiri/core/privacy";
 * import { goodPlans } from "@piiri/core/rule-examples";
 *
 * const group = resolvePlanOrThrow(goodPlans["closed-group"]);
 * const person = { name: redact("Example"), email: redact("one@example.org") };
 * const intake = admit(group, [{ kind: "registered", at: "2026-12-20T10:00:00Z", id: "row-2", person }]);
 * const recovery = { kept: 3, lost: 1, doubtful: ["row-2"], unlisted: 0 };
 * const read = { rows: new Map([["row-2", 2]]) };
 * toldRecovery(recovery, [intake], read, { isRevealing: false }).doubtful; // => [{ row: 2 }]
 * ```
 */
export function toldRecovery(
  { doubtful, ...counts }: Recovery,
  intakes: readonly Intake[],
  { rows }: Pick<ReadRegistered, "rows">,
  { isRevealing }: { readonly isRevealing: boolean },
): ToldRecovery {
  const inDoubt = tellingWho(rows, isRevealing);
  const registered = new Map(intakes.flatMap(({ registrations }) => registrations).map((each) => [each.id, each]));
  return { ...counts, doubtful: doubtful.flatMap((id) => registered.get(id) ?? []).map(inDoubt) };
}

/** Of whom nobody knows whether they have been offered a place, or have taken it. */
export function whoIsInDoubt({ registrations }: Intake, inDoubt: Telling): readonly InDoubt[] {
  return registrations.filter(({ state }) => state === "in-doubt").map(inDoubt);
}

/**
 * What is left of a journal that has begun anew, in words: how many lines could not be read, and who is in doubt.
 *
 * @example
 * ```ts
 * import { recoveryLines } from "@piiri/adapters-forms/intake";
 * import { intake } from "@piiri/adapters-forms/locale/en";
 *
 * recoveryLines({ kept: 3, lost: 1, unlisted: 0, doubtful: [] }, intake);
 * // => ["Lines of the journal that could not be read: 1."]
 * ```
 */
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
