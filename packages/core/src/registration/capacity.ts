import { match } from "ts-pattern";
import { half, type Ratio, ratioParts } from "../kernel/index.js";
import { registrationsMost } from "../plan/index.js";
import type { Profile } from "../profile/index.js";
import { comersOf, likelihoodOver, likelihoodUnder, usualComers } from "./comers.js";
import { registrationCap } from "./registrationCap.js";
import { givenTurnout, type Turnout } from "./turnout.js";

/** What a capacity is reckoned from. */
export interface CapacityOptions {
  /** How many people are wanted. */
  readonly seats: number;
  /** Fewer than this make no group; 0 unless given. */
  readonly minimum?: number | undefined;
  /** The share of the registered who come, as `2/3`, or learned. */
  readonly turnout: Ratio | Turnout;
  /** How many have registered; as many as the cap unless given. At most 10,000. */
  readonly registered?: number | undefined;
  /** How likely it may be, at the most, that more come than there are seats: a share from 0 to 1. */
  readonly risk?: number | undefined;
  /** How likely what is told as usual is, in per cent. */
  readonly usualPercent?: number | undefined;
}

/** How many registrations to take, and who comes of those that were taken. */
export interface Capacity {
  /** Registrations to take so that as many come as are wanted, in the mean. */
  readonly cap: number;
  /** Registrations to take so that more than the seats come no likelier than the risk allows; where one was given. */
  readonly capWithinRisk?: number | undefined;
  readonly registered: number;
  /** How many of them come, in the mean. */
  readonly expected: number;
  /** How likely it is that nobody, one, two … all of them come. */
  readonly distribution: readonly number[];
  /** How likely it is that more come than there are seats. */
  readonly probabilityOver: number;
  /** How likely it is that fewer come than the minimum. */
  readonly probabilityUnder: number;
  /** From how many to how many come, as a rule; where it was asked how likely that is to be. */
  readonly usual?: { readonly least: number; readonly most: number } | undefined;
  readonly turnout: Turnout;
}

/**
 * How many registrations to take for the seats that are wanted, when only a share of the registered comes, and how likely
 * it then is that too many or too few come.
 *
 * @see guide, 5: two thirds come; that twelve registrations make eight is reckoned from it
 * @example
 * ```ts
 * import { capacity } from "@piiri/core/registration";
 *
 * const { cap, expected, probabilityOver } = capacity({ seats: 8, turnout: "2/3" });
 * cap; // => 12
 * expected; // => 8
 * probabilityOver.toFixed(3); // => "0.393"
 * ```
 */
export function capacity(options: CapacityOptions): Capacity {
  const { seats, minimum = 0, risk, usualPercent } = options;
  const turnout = typeof options.turnout === "string" ? givenTurnout(options.turnout) : options.turnout;
  const cap = Math.min(capOf(seats, turnout), registrationsMost);
  const registered = options.registered ?? cap;
  const distribution = comersOf(registered, turnout);
  return {
    cap,
    capWithinRisk: risk === undefined ? undefined : capWithinRisk(seats, turnout, risk),
    registered,
    expected: expectedComers(registered, turnout),
    distribution,
    probabilityOver: likelihoodOver(seats, distribution),
    probabilityUnder: likelihoodUnder(minimum, distribution),
    usual: usualPercent === undefined ? undefined : usualComers(distribution, usualPercent),
    turnout,
  };
}

/**
 * How a practice reckons: its turnout and how likely what it tells as usual is, of the options that are not given.
 *
 * @example
 * ```ts
 * import { guideProfile } from "@piiri/core";
 * import { capacityIn } from "@piiri/core/registration";
 *
 * capacityIn(guideProfile, { seats: 8 }).usual; // => { least: 5, most: 11 }
 * ```
 */
export function capacityIn(
  { registration }: Profile,
  options: Omit<CapacityOptions, "turnout"> & { readonly turnout?: Ratio | Turnout | undefined },
): Capacity {
  return capacity({
    ...options,
    turnout: options.turnout ?? registration.turnout.value,
    usualPercent: options.usualPercent ?? registration.usualComersPercent.value,
  });
}

/** ⌈seats ÷ turnout⌉, in whole numbers. */
function capOf(seats: number, turnout: Turnout): number {
  return match(turnout)
    .with({ kind: "given" }, ({ ratio }) => registrationCap(seats, ratio))
    .with({ kind: "learned" }, ({ part, whole }) =>
      part === 0 ? registrationsMost : Math.ceil((seats * whole) / part),
    )
    .exhaustive();
}

function expectedComers(registered: number, turnout: Turnout): number {
  const { part, whole } = turnout.kind === "given" ? ratioParts(turnout.ratio) : turnout;
  return (registered * part) / whole;
}

/** The more register, the likelier too many come: the most registrations at which that is still within the risk. */
function capWithinRisk(seats: number, turnout: Turnout, risk: number): number {
  const isWithin = (registered: number) => likelihoodOver(seats, comersOf(registered, turnout)) <= risk;
  // As many as there are seats cannot be too many.
  let [within, beyond] = [Math.min(seats, registrationsMost), registrationsMost + 1];
  while (beyond - within > 1) {
    const middle = Math.floor((within + beyond) * half);
    if (isWithin(middle)) within = middle;
    else beyond = middle;
  }
  return within;
}
