import { err, ok, type Result } from "neverthrow";
import { match } from "ts-pattern";
import { half, isRatio, orThrow, type Ratio, ratioParts, wholeInPercent } from "../kernel/index.js";
import { registrationsMost } from "../plan/index.js";
import { type Problem, ProblemError, problem } from "../problem/index.js";
import type { Profile } from "../profile/index.js";
import { comersOf, likelihoodOver, likelihoodUnder, usualComers } from "./comers.js";
import { registrationCap } from "./registrationCap.js";
import { givenTurnout, type Turnout } from "./turnout.js";

/** What a capacity is reckoned from. */
export interface CapacityOptions {
  /** How many people are wanted: 0 to 10,000. */
  readonly seats: number;
  /** Fewer than this make no group: 0 to 10,000; 0 unless given. */
  readonly minimum?: number | undefined;
  /** The share of the registered who come, as `2/3`, or learned. */
  readonly turnout: Ratio | Turnout;
  /** How many have registered; as many as the cap unless given. At most 10,000. */
  readonly registered?: number | undefined;
  /** How likely it may be, at the most, that more come than there are seats: a share from 0 to 1. */
  readonly risk?: number | undefined;
  /** How likely what is told as usual is, in per cent: 0 to 100. */
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
 * Errors: a number that is not whole, or lies beyond what `CapacityOptions` says of it, with its name as path.
 *
 * @see guide, 5: two thirds come; that twelve registrations make eight is reckoned from it
 * @example
 * ```ts
 * import { capacity } from "@piiri/core/registration";
 *
 * const { cap, expected, probabilityOver } = capacity({ seats: 8, turnout: "2/3" })._unsafeUnwrap();
 * cap; // => 12
 * expected; // => 8
 * probabilityOver.toFixed(3); // => "0.393"
 * capacity({ seats: -8, turnout: "2/3" })._unsafeUnwrapErr(); // => [{ code: "out-of-range", path: "/seats", data: { least: 0 } }]
 * ```
 */
export function capacity(options: CapacityOptions): Result<Capacity, readonly Problem[]> {
  const problems = problemsIn(options);
  return problems.length > 0 ? err(problems) : ok(reckoned(options));
}

/**
 * `capacity` for those who would rather catch.
 *
 * @throws ProblemError with all problems
 * @example
 * ```ts
 * import { capacityOrThrow } from "@piiri/core/registration";
 *
 * capacityOrThrow({ seats: 8, turnout: "2/3" }).cap; // => 12
 * ```
 */
export function capacityOrThrow(options: CapacityOptions): Capacity {
  return orThrow(capacity(options), (problems) => new ProblemError(problems));
}

/**
 * How a practice reckons: its turnout and how likely what it tells as usual is, of the options that are not given. Errors as
 * of `capacity`.
 *
 * @example
 * ```ts
 * import { guideProfile } from "@piiri/core";
 * import { capacityIn } from "@piiri/core/registration";
 *
 * capacityIn(guideProfile, { seats: 8 })._unsafeUnwrap().usual; // => { least: 5, most: 11 }
 * ```
 */
export function capacityIn({ registration }: Profile, options: PracticeOptions): Result<Capacity, readonly Problem[]> {
  return capacity({
    ...options,
    turnout: options?.turnout ?? registration.turnout.value,
    usualPercent: options?.usualPercent ?? registration.usualComersPercent.value,
  });
}

/**
 * `capacityIn` for those who would rather catch.
 *
 * @throws ProblemError with all problems
 * @example
 * ```ts
 * import { guideProfile } from "@piiri/core";
 * import { capacityInOrThrow } from "@piiri/core/registration";
 *
 * capacityInOrThrow(guideProfile, { seats: 8 }).cap; // => 12
 * ```
 */
export function capacityInOrThrow(profile: Profile, options: PracticeOptions): Capacity {
  return orThrow(capacityIn(profile, options), (problems) => new ProblemError(problems));
}

type PracticeOptions = Omit<CapacityOptions, "turnout"> & { readonly turnout?: Ratio | Turnout | undefined };

function problemsIn(options: CapacityOptions): readonly Problem[] {
  // What is no object says nothing of what is asked.
  const { seats, minimum, registered, risk, usualPercent, turnout } = options ?? ({} as CapacityOptions);
  return [
    ...(seats === undefined
      ? [problem("wrong-type", "/seats", { expected: "number" })]
      : outside("seats", seats, registrationsMost)),
    ...outside("minimum", minimum, registrationsMost),
    ...outside("registered", registered, registrationsMost),
    ...outside("risk", risk, 1, false),
    ...outside("usualPercent", usualPercent, wholeInPercent, false),
    ...(isTurnout(turnout) ? [] : [problem("wrong-form", "/turnout", { form: "ratio" })]),
  ];
}

function outside(name: string, value: number | undefined, most: number, isWhole = true): readonly Problem[] {
  if (value === undefined) return [];
  if (typeof value !== "number" || Number.isNaN(value))
    return [problem("wrong-type", `/${name}`, { expected: "number" })];
  if (value < 0) return [problem("out-of-range", `/${name}`, { least: 0 })];
  if (value > most) return [problem("out-of-range", `/${name}`, { most })];
  return isWhole && !Number.isInteger(value) ? [problem("not-whole", `/${name}`, {})] : [];
}

function isTurnout(turnout: Ratio | Turnout): boolean {
  if (typeof turnout === "string") return isRatio(turnout);
  if (turnout?.kind === "given") return isRatio(turnout.ratio);
  return (
    turnout?.kind === "learned" && turnout.part >= 0 && turnout.whole > 0 && turnout.alpha >= 0 && turnout.beta >= 0
  );
}

function reckoned(options: CapacityOptions): Capacity {
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
  let [within, beyond] = [seats, registrationsMost + 1];
  while (beyond - within > 1) {
    const middle = Math.floor((within + beyond) * half);
    if (isWithin(middle)) within = middle;
    else beyond = middle;
  }
  return within;
}
