import { type Group, heldSessions } from "../group/index.js";
import { checkGiven, type Instant, type LocalDate, laterOf } from "../kernel/index.js";
import { expectedOf } from "../registration/index.js";
import { registrationDays } from "../timeline/index.js";
import type { Intake } from "./intake.js";
import { localDateAt } from "./registrationWindow.js";

/** Registration is still open; hold it; take more registrations; do not hold it. */
export type ClosingStep = "open" | "go" | "extend" | "stop";

/** Why. */
export type ClosingReason =
  | { readonly reason: "closes"; readonly on: LocalDate }
  | { readonly reason: "enough"; readonly expected: number; readonly minimum: number }
  | { readonly reason: "no-minimum" }
  | { readonly reason: "few"; readonly expected: number; readonly minimum: number }
  | { readonly reason: "room"; readonly until: LocalDate; readonly places: number }
  | { readonly reason: "time"; readonly until: LocalDate }
  | { readonly reason: "no-time"; readonly until: LocalDate };

/** What to do when registration closes, and why. */
export interface ClosingDecision {
  readonly decision: ClosingStep;
  readonly reasons: readonly ClosingReason[];
}

/**
 * What to do at the closing: go, when as many as make a group are to be expected; extend, when they are not and there is
 * time yet; stop, when there is not. Before the closing it is open.
 *
 * @see guide, 3: a group that is not full takes people until its second session
 * @example
 * ```ts
 * import { resolvePlanOrThrow } from "@piiri/core";
 * import { admit, closingDecision } from "@piiri/core/intake";
 * import { goodPlans } from "@piiri/core/rule-examples";
 *
 * const group = resolvePlanOrThrow(goodPlans["closed-group"]);
 * closingDecision(group, admit(group, []), { now: "2027-01-08T10:00:00Z" }).decision; // => "extend"
 * closingDecision(group, admit(group, []), { now: "2027-03-08T10:00:00Z" }).decision; // => "stop"
 * ```
 */
export function closingDecision(group: Group, intake: Intake, options: { readonly now: Instant }): ClosingDecision {
  checkGiven("options", options, { now: "moment" });
  const { now } = options;
  const all = registrationDays(group);
  const days = all.find(({ session }) => session?.key === intake.session) ?? all[0];
  const today = localDateAt(group, now);
  if (days !== undefined && today <= days.closes) {
    return { decision: "open", reasons: [{ reason: "closes", on: days.closes }] };
  }
  const until = lastDayToExtend(group, intake.session, days?.lateUntil);
  const { admitted, offered } = intake.counts;
  const minimum = group.seats?.least;
  if (minimum === undefined) return { decision: "go", reasons: [{ reason: "no-minimum" }] };
  const expected = expectedOf(admitted + offered, group.profile.registration.turnout.value);
  const hasTime = today <= until;
  if (expected >= minimum) {
    const places = (intake.cap ?? 0) - admitted - offered - intake.counts["in-doubt"];
    const isTaking = days?.lateUntil !== undefined && today <= days.lateUntil && places > 0;
    return {
      decision: "go",
      reasons: [
        { reason: "enough", expected, minimum },
        ...(isTaking ? [{ reason: "room", until: days.lateUntil, places } as const] : []),
      ],
    };
  }
  return {
    decision: hasTime ? "extend" : "stop",
    reasons: [
      { reason: "few", expected, minimum },
      { reason: hasTime ? "time" : "no-time", until },
    ],
  };
}

/** Up to the late intake's end, and at least up to the first session, or to the one that it is for. */
function lastDayToExtend(group: Group, session: string | undefined, lateUntil: LocalDate | undefined): LocalDate {
  const held = heldSessions(group);
  const day = (held.find(({ key }) => key === session) ?? held[0])?.local.date ?? group.schedule.start;
  return lateUntil === undefined ? day : laterOf(lateUntil, day);
}
