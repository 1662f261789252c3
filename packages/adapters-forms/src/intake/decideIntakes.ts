import type { Group, Instant } from "@piiri/core";
import { admit, closingDecision, type Intake } from "@piiri/core/intake";
import type { Decided } from "./decided.js";
import type { KnownOffers } from "./journal.js";
import type { ReadRegistered } from "./readRegistered.js";
import { tellingWho, whoIsInDoubt } from "./toldRecovery.js";

/**
 * Of which sessions a group has an intake: the keys of those that are held, where each is registered for by itself; else there is
 * one for all, which has no key.
 *
 * @example
 * ```ts
 * import { intakeKeys } from "@piiri/adapters-forms/intake";
 * import { resolvePlanOrThrow } from "@piiri/core";
 * import { goodPlans } from "@piiri/core/rule-examples";
 *
 * intakeKeys(resolvePlanOrThrow(goodPlans["closed-group"])); // => [undefined]
 * intakeKeys(resolvePlanOrThrow(goodPlans["open-meetings"])); // => ["s1", "s2", "s3", "s4", "s5", "s6"]
 * ```
 */
export function intakeKeys({ registration, sessions }: Group): readonly (string | undefined)[] {
  if (registration.period.by === "series") return [undefined];
  return sessions.filter(({ status }) => status !== "cancelled").map(({ key }) => key);
}

/**
 * Who is in by all that is known: what files say of registrations, and what the journal of offers says. For all, or for the
 * session of a key, at a moment (a UTC instant), by which offers run out.
 *
 * @example
 * ```ts
 * import { intakeOf } from "@piiri/adapters-forms/intake";
 * import { resolvePlanOrThrow } from "@piiri/core";
 * import { redact } from "@piiri/core/privacy";
 * import { goodPlans } from "@piiri/core/rule-examples";
 *
 * const group = resolvePlanOrThrow(goodPlans["closed-group"]);
 * const person = { name: redact("Example"), email: redact("one@example.org") };
 * const registrations = [{ kind: "registered", at: "2026-12-20T10:00:00Z", id: "row-2", person }] as const;
 * const now = "2027-01-02T10:00:00Z";
 * intakeOf(group, { registrations }, { events: [], inDoubtSince: [] }, { session: undefined, now }).counts.admitted; // => 1
 * ```
 */
export function intakeOf(
  group: Group,
  { registrations }: Pick<ReadRegistered, "registrations">,
  { events, inDoubtSince }: KnownOffers,
  { session, now }: { readonly session: string | undefined; readonly now: Instant },
): Intake {
  return admit(group, [...registrations, ...events], { session, now, inDoubtSince });
}

/**
 * What follows from each intake at a moment (a UTC instant): of whom it is in doubt whether a place was offered, by their rows,
 * and what to do at the closing. Who they are comes only for whoever asked to see them.
 *
 * @example
 * ```ts
 * import { decideIntakes } from "@piiri/adapters-forms/intake";
 * import { resolvePlanOrThrow } from "@piiri/core";
 * import { admit } from "@piiri/core/intake";
 * import { goodPlans } from "@piiri/core/rule-examples";
 *
 * const group = resolvePlanOrThrow(goodPlans["closed-group"]);
 * const intakes = [admit(group, [])];
 * const [decided] = decideIntakes(group, intakes, { rows: new Map() }, { now: "2027-01-08T10:00:00Z", isRevealing: false });
 * decided?.decision.decision; // => "extend"
 * ```
 */
export function decideIntakes(
  group: Group,
  intakes: readonly Intake[],
  { rows }: Pick<ReadRegistered, "rows">,
  { now, isRevealing }: { readonly now: Instant; readonly isRevealing: boolean },
): readonly Decided[] {
  const telling = tellingWho(rows, isRevealing);
  return intakes.map((intake) => ({
    intake,
    inDoubt: whoIsInDoubt(intake, telling),
    decision: closingDecision(group, intake, { now }),
    waitingIsOver: intake.waitingUntil !== undefined && now >= intake.waitingUntil,
  }));
}
