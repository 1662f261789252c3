import { ratioParts, wholeInPercent } from "../kernel/index.js";
import type { Profile } from "../profile/index.js";

/** How many of those who had registered came, over the sessions of which both is known. */
export interface SeenTurnout {
  readonly sessions: number;
  readonly came: number;
  readonly registered: number;
  /** To the nearest whole. More than a hundred where people came who had not registered. */
  readonly percent: number;
  /** Against what is usual, two in three by the guide. Guide 5. */
  readonly against: "fewer" | "usual" | "more";
}

/** Nothing where nobody had registered to any. */
export function turnoutOf(
  sessions: readonly { readonly came: number; readonly registered: number }[],
  profile: Pick<Profile, "registration" | "report">,
): SeenTurnout | undefined {
  const sum = (of: "came" | "registered") => sessions.reduce((total, each) => total + each[of], 0);
  return turnoutFrom({ sessions: sessions.length, came: sum("came"), registered: sum("registered") }, profile);
}

/** The same from sums. */
export function turnoutFrom(
  { sessions, came, registered }: Pick<SeenTurnout, "sessions" | "came" | "registered">,
  { registration, report }: Pick<Profile, "registration" | "report">,
): SeenTurnout | undefined {
  if (registered === 0) return undefined;
  const { part, whole } = ratioParts(registration.turnout.value);
  const beyond = (came / registered - part / whole) * wholeInPercent;
  const isUsual = Math.abs(beyond) <= report.turnoutNearPercent.value;
  const differs = beyond < 0 ? "fewer" : "more";
  return {
    sessions,
    came,
    registered,
    percent: Math.round((came / registered) * wholeInPercent),
    against: isUsual ? "usual" : differs,
  };
}
