import { err, type Result } from "neverthrow";
import { checkGiven, type LocalDate, orThrow } from "../kernel/index.js";
import { type GroupPlan, unreadProblems } from "../plan/index.js";
import { type Problem, ProblemError } from "../problem/index.js";
import { guideProfile, type Profile } from "../profile/index.js";
import { finnishHolidays } from "../series/index.js";
import type { Group } from "./group.js";
import { type ResolveOptions, resolveReadPlan } from "./resolveReadPlan.js";

/**
 * Merges a plan with a federation's practice and dates its sessions: the one place where defaults meet the plan. What
 * comes out is whole, and everything after it works without failing.
 *
 * Errors, all at once: `time-in-gap`, `unknown-session`, `off-rhythm`, `no-sessions`, `no-horizon`, `not-one-of` (a licence that
 * the profile does not know), `unknown-survey`. Of a plan that `parsePlan` has not read, such as one that a program put together, also all that
 * `parsePlan` tells.
 *
 * @example
 * ```ts
 * import { guideProfile, parsePlan, resolvePlan } from "@piiri/core";
 *
 * const group = parsePlan({
 *   id: "walkers", format: "closed-group", title: "Walking with a bad back", publicName: "Peer group, spring 2027",
 *   organiser: { name: "Example Association", domain: "example.org" },
 *   schedule: { start: "2027-03-02", time: "18:00" },
 * }).andThen((plan) => resolvePlan(plan, guideProfile))._unsafeUnwrap();
 * group.sessions.length; // => 6
 * group.sessions[2]?.start; // => "2027-03-30T15:00:00Z"
 * group.derived.includes("/schedule/count"); // => true
 * ```
 */
export function resolvePlan(
  plan: GroupPlan,
  profile: Profile = guideProfile,
  options: ResolveOptions = {},
): Result<Group, readonly Problem[]> {
  checkGiven("profile", profile, { formats: "section", sources: "section?" });
  checkGiven("options", options, { horizon: "day?", today: "day?", calendar: "function?", instruments: "list?" });
  const wrong = unreadProblems(plan);
  return wrong.length > 0 ? err(wrong) : resolveReadPlan(plan, profile, options);
}

/**
 * `resolvePlan` where many groups are looked at up to a day. An endless group that begins only after it has no sessions up to it;
 * that is no fault of its plan, and its sessions are dated as if nobody had asked for the day. Errors as of `resolvePlan`.
 *
 * @example
 * ```ts
 * import { guideProfile, resolvePlanUpTo } from "@piiri/core";
 * import { goodPlans } from "@piiri/core/rule-examples";
 *
 * const plan = goodPlans["local-group"];
 * resolvePlanUpTo("2020-01-31", plan, guideProfile, "2027-01-10").isOk(); // => true
 * ```
 */
export function resolvePlanUpTo(
  day: LocalDate | undefined,
  plan: GroupPlan,
  profile: Profile,
  today: LocalDate,
  { calendar = finnishHolidays, instruments = [] }: Pick<ResolveOptions, "calendar" | "instruments"> = {},
): Result<Group, readonly Problem[]> {
  const usual = { today, calendar, instruments };
  if (day === undefined) return resolvePlan(plan, profile, usual);
  return resolvePlan(plan, profile, { ...usual, horizon: day }).orElse(() => resolvePlan(plan, profile, usual));
}

/**
 * `resolvePlanUpTo` for those who would rather catch.
 *
 * @throws ProblemError with all problems
 * @example
 * ```ts
 * import { guideProfile, resolvePlanUpToOrThrow } from "@piiri/core";
 * import { goodPlans } from "@piiri/core/rule-examples";
 *
 * resolvePlanUpToOrThrow("2027-01-31", goodPlans["closed-group"], guideProfile, "2027-01-10").sessions.length; // => 6
 * ```
 */
export function resolvePlanUpToOrThrow(
  day: LocalDate | undefined,
  plan: GroupPlan,
  profile: Profile,
  today: LocalDate,
  options?: Pick<ResolveOptions, "calendar" | "instruments">,
): Group {
  return orThrow(resolvePlanUpTo(day, plan, profile, today, options), (problems) => new ProblemError(problems));
}

/**
 * `resolvePlan` for those who would rather catch.
 *
 * @throws ProblemError with all problems
 * @example
 * ```ts
 * import { parsePlanOrThrow, resolvePlanOrThrow } from "@piiri/core";
 *
 * const plan = parsePlanOrThrow({
 *   id: "evening", format: "single-event", title: "An evening", publicName: "An evening",
 *   organiser: { name: "Example Association", domain: "example.org" },
 *   schedule: { start: "2027-03-02", time: "18:00" },
 * });
 * resolvePlanOrThrow(plan).sessions[0]?.end; // => "2027-03-02T18:00:00Z"
 * ```
 */
export function resolvePlanOrThrow(plan: GroupPlan, profile?: Profile, options?: ResolveOptions): Group {
  return orThrow(resolvePlan(plan, profile, options), (problems) => new ProblemError(problems));
}
