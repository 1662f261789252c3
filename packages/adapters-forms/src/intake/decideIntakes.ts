import type { Group, Instant } from "@piiri/core";
import { admit, closingDecision, type Intake } from "@piiri/core/intake";
import type { Decided } from "./decided.js";
import type { KnownOffers } from "./journal.js";
import type { ReadRegistered } from "./readRegistered.js";
import { tellingWho, whoIsInDoubt } from "./toldRecovery.js";

/** Every session where each is registered for by itself; else one intake for all, which has no key. */
export function intakeKeys({ registration, sessions }: Group): readonly (string | undefined)[] {
  if (registration.period.by === "series") return [undefined];
  return sessions.filter(({ status }) => status !== "cancelled").map(({ key }) => key);
}

/** Who is in by all that is known, for all or for one session. */
export function intakeOf(
  group: Group,
  { registrations }: Pick<ReadRegistered, "registrations">,
  { events, inDoubtSince }: KnownOffers,
  { session, now }: { readonly session: string | undefined; readonly now: Instant },
): Intake {
  return admit(group, [...registrations, ...events], { session, now, inDoubtSince });
}

/** What follows from each intake: of whom it is in doubt whether a place was offered, and what to do at the closing. */
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
  }));
}
