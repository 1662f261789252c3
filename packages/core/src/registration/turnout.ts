import type { Format } from "../format/index.js";
import { checkEachGiven, type Ratio, ratioParts } from "../kernel/index.js";
import type { Profile } from "../profile/index.js";

/** A session that is over: how many had registered, and how many of them came. */
export interface Attendance {
  readonly format: Format;
  readonly registered: number;
  readonly came: number;
}

/** The share of the registered who come: as the practice gives it, or learned from what has been seen. */
export type Turnout =
  | { readonly kind: "given"; readonly ratio: Ratio; readonly mean: number }
  | {
      readonly kind: "learned";
      /** What it was taken to be before anything was seen. */
      readonly prior: Ratio;
      readonly mean: number;
      /** The mean in whole numbers, so that a cap is exact: this many of … */
      readonly part: number;
      /** … this many come. */
      readonly whole: number;
      /** The parameters of the beta distribution that it is learned as. */
      readonly alpha: number;
      readonly beta: number;
      readonly sessions: number;
      readonly registered: number;
      readonly came: number;
    };

/**
 * A share that is taken as known.
 *
 * @example
 * ```ts
 * import { givenTurnout } from "@piiri/core/registration";
 *
 * givenTurnout("1/2").mean; // => 0.5
 * ```
 */
export function givenTurnout(ratio: Ratio): Turnout {
  const { part, whole } = ratioParts(ratio);
  return { kind: "given", ratio, mean: part / whole };
}

/**
 * The turnout of a format learned from sessions that are over, beginning from the practice's share (the guide's two
 * thirds), which weighs as much as so many registrations that were seen. From fewer sessions than the practice asks for
 * nothing is learned. Who came without having registered does not count.
 *
 * @see guide, 5
 * @example
 * ```ts
 * import { guideProfile } from "@piiri/core";
 * import { learnTurnout } from "@piiri/core/registration";
 *
 * const session = { format: "closed-group", registered: 12, came: 6 } as const;
 * learnTurnout([session], "closed-group", guideProfile).kind; // => "given"
 * learnTurnout([session, session, session, session], "closed-group", guideProfile).mean < 2 / 3; // => true
 * ```
 */
export function learnTurnout(history: readonly Attendance[], format: Format, profile: Profile): Turnout {
  checkEachGiven("history", history, { format: "text", registered: "number", came: "number" });
  const { turnout, turnoutWeight, turnoutSessionsLeast } = profile.registration;
  const seen = history.filter((session) => session.format === format && session.registered > 0);
  if (seen.length < turnoutSessionsLeast.value) return givenTurnout(turnout.value);
  const registered = seen.reduce((sum, session) => sum + session.registered, 0);
  const came = seen.reduce((sum, session) => sum + Math.min(session.came, session.registered), 0);
  const prior = ratioParts(turnout.value);
  const weight = turnoutWeight.value;
  const part = weight * prior.part + came * prior.whole;
  const whole = (weight + registered) * prior.whole;
  return {
    kind: "learned",
    prior: turnout.value,
    mean: part / whole,
    part,
    whole,
    alpha: part / prior.whole,
    beta: (whole - part) / prior.whole,
    sessions: seen.length,
    registered,
    came,
  };
}
