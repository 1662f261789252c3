import type { Group } from "@piiri/core";
import type { IntakeNote } from "@piiri/core/intake";
import { expectedOf } from "@piiri/core/registration";
import type { ToldRow } from "../reading/toldRow.js";
import type { MissedEvent } from "../registrations/attachEvents.js";
import type { Recognised } from "../registrations/registrationItem.js";
import type { Decided } from "./decided.js";
import { revealed } from "./revealed.js";
import type { ToldRecovery } from "./toldRecovery.js";
import type { ToldRegistration } from "./toldRegistrations.js";

interface Told {
  readonly recognised: Recognised | undefined;
  readonly rejected: readonly { readonly row: number; readonly reason: string }[];
  readonly missed: readonly ToldRow<MissedEvent["reason"]>[];
  readonly told: readonly ToldRegistration[];
  readonly group: Group;
  readonly decided: readonly Decided[];
  readonly reveal: boolean;
  readonly doubts: ToldRecovery | undefined;
}

/**
 * An intake for programs, as data to be written as JSON, the same whoever writes it: what was recognised of the export, which
 * rows were told and why, and of each intake the counts and what to do. Who they are comes with `reveal` alone; columns' names
 * are questions, not answers. What there is not is null.
 *
 * @example
 * ```ts
 * import { jsonIntake } from "@piiri/adapters-forms/intake";
 * import { resolvePlanOrThrow } from "@piiri/core";
 * import { goodPlans } from "@piiri/core/rule-examples";
 *
 * const group = resolvePlanOrThrow(goodPlans["closed-group"]);
 * const rejected = [{ row: 3, reason: "no-person" }];
 * jsonIntake({
 *   ...{ group, rejected, recognised: undefined, missed: [], told: [], decided: [], reveal: false, doubts: undefined },
 * });
 * // => { recognised: null, rejected: [{ row: 3, reason: "no-person" }],
 * //      events: { unknown: 0, unclear: 0, missed: [] }, told: [],
 * //      capacity: { seats: 8, cap: 12, turnout: "2/3", expected: 8 }, intakes: [] }
 * ```
 */
export function jsonIntake({ recognised, rejected, missed, told, group, decided, reveal, doubts }: Told): unknown {
  return {
    recognised: recognised ?? null,
    rejected: rejected.map(({ row, reason }) => ({ row, reason })),
    events: {
      unknown: missed.filter(({ reason }) => reason === "unknown").length,
      unclear: missed.filter(({ reason }) => reason === "unclear").length,
      missed: missed.map(({ row, reason }) => ({ row, reason })),
    },
    told: told.map(({ row, reason, choice, isUsed, person }) => ({
      row,
      reason,
      isUsed,
      session: choice?.session ?? null,
      chosen: choice?.chosen ?? null,
      now: choice?.now ?? null,
      ...(reveal && revealed({ person })),
    })),
    ...(doubts !== undefined && { recovery: doubts }),
    capacity: capacityOf(group),
    intakes: decided.map(({ intake, inDoubt, decision }) => ({
      session: intake.session ?? null,
      cap: intake.cap ?? null,
      counts: intake.counts,
      notTaken: intake.notTaken,
      notes: notesOf(intake.registrations),
      inDoubt,
      toOffer: intake.toOffer.length,
      waitingUntil: intake.waitingUntil ?? null,
      decision: decision.decision,
      reasons: decision.reasons,
      registrations: reveal ? intake.registrations.map(revealed) : null,
    })),
  };
}

/** The seats and the registrations that are taken for them, and the share that comes, where these differ. */
export function capacityOf({ seats, registration: { cap }, profile }: Group) {
  if (seats === undefined || cap === undefined || cap === seats.most) return null;
  const turnout = profile.registration.turnout.value;
  return { seats: seats.most, cap, turnout, expected: expectedOf(cap, turnout) };
}

/** How many registrations bear which note. */
export function notesOf(
  registrations: readonly { readonly notes: readonly IntakeNote[] }[],
): Readonly<Partial<Record<IntakeNote, number>>> {
  const counts: Partial<Record<IntakeNote, number>> = {};
  for (const note of registrations.flatMap(({ notes }) => notes)) counts[note] = (counts[note] ?? 0) + 1;
  return counts;
}
