import { err, type Result } from "neverthrow";
import { usualMembership } from "../format/index.js";
import { canonicalLanguageTag, checkGiven, type LocalDate, orThrow } from "../kernel/index.js";
import { type GroupPlan, unreadProblems } from "../plan/index.js";
import { type Problem, ProblemError } from "../problem/index.js";
import { guideProfile, type Profile } from "../profile/index.js";
import { dateSessions, finnishHolidays, type HolidayCalendar } from "../series/index.js";
import { Derivation } from "./derivation.js";
import type { Group } from "./group.js";
import { extremesOf } from "./practiceSituation.js";
import { resolveEthics, resolveGroundRules } from "./resolveEthics.js";
import { resolveFeedback, resolveReport } from "./resolveFeedback.js";
import { resolveOrganiser } from "./resolveOrganiser.js";
import { resolvePlatform } from "./resolvePlatform.js";
import { resolveFacilitation, resolveOrganisation, resolveSeats } from "./resolvePractice.js";
import { resolvePublicity } from "./resolvePublicity.js";
import { resolveRegistration } from "./resolveRegistration.js";
import { resolveSchedule } from "./resolveSchedule.js";
import { resolveSessions } from "./resolveSessions.js";
import { scheduleProblem } from "./scheduleProblem.js";

/** What `resolvePlan` may be told beside plan and profile. */
export interface ResolveOptions {
  /** The last date up to which the sessions of a group without an end are dated. */
  readonly horizon?: LocalDate;
  /** Without a horizon: sessions are dated as far from this day as the profile looks ahead. */
  readonly today?: LocalDate;
  /** The days on which people do not usually meet; Finland's unless given. */
  readonly calendar?: HolidayCalendar;
}

/**
 * Merges a plan with a federation's practice and dates its sessions: the one place where defaults meet the plan. What
 * comes out is whole, and everything after it works without failing.
 *
 * Errors, all at once: `time-in-gap`, `unknown-session`, `off-rhythm`, `no-sessions`, `no-horizon`, `not-one-of` (a licence that
 * the profile does not know). Of a plan that `parsePlan` has not read, such as one that a program put together, also all that
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
  checkGiven("options", options, { horizon: "day?", today: "day?", calendar: "function?" });
  const { horizon, today, calendar = finnishHolidays } = options;
  const wrong = unreadProblems(plan);
  if (wrong.length > 0) return err(wrong);
  const derivation = new Derivation();
  return resolveSchedule(plan, profile, derivation, { horizon, today }).andThen((schedule) => {
    const dated = dateSessions({ calendar, changes: plan.sessions ?? {}, ...schedule });
    if (dated.isErr()) return err(dated.error.map((found) => scheduleProblem(found, plan)));
    const people = { ...plan.people, facilitators: plan.people?.facilitators ?? [] };
    const venue = derivation.of("/venue", plan.venue, { kind: "online" });
    const seats = resolveSeats(plan, profile, derivation);
    const membership = derivation.of(
      "/membership",
      "membership" in plan ? plan.membership : undefined,
      usualMembership[plan.format],
    );
    const situation = {
      plan,
      profile,
      derivation,
      schedule,
      membership,
      seats,
      extremes: extremesOf(dated.value, schedule),
    };
    return resolvePlatform({ plan, profile, derivation, people, venue }).map((platform) => ({
      id: plan.id,
      format: plan.format,
      membership,
      stage: derivation.of("/stage", plan.stage, "draft"),
      revision: derivation.of("/revision", plan.revision, 0),
      revisedAt: plan.revisedAt,
      language: canonicalLanguageTag(derivation.of("/language", plan.language, profile.language.value)),
      title: plan.title,
      publicName: plan.publicName,
      description: plan.description,
      informationPage: plan.informationPage,
      organiser: resolveOrganiser(plan),
      seats,
      audience: plan.audience,
      venue,
      platform,
      people,
      organisation: resolveOrganisation(plan, profile, derivation, dated.value),
      facilitation: resolveFacilitation(plan, profile, derivation),
      registration: resolveRegistration(situation, dated.value),
      publicity: resolvePublicity(situation),
      ethics: resolveEthics(plan, derivation),
      groundRules: resolveGroundRules(plan, derivation),
      feedback: resolveFeedback(situation),
      report: resolveReport(situation),
      lifecycle: plan.lifecycle ?? {},
      done: plan.done ?? {},
      schedule,
      sessions: resolveSessions({ plan, profile, derivation, people, schedule, seats }, dated.value),
      calendar,
      derived: derivation.paths,
      plan,
      profile,
    }));
  });
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
  { calendar = finnishHolidays }: Pick<ResolveOptions, "calendar"> = {},
): Result<Group, readonly Problem[]> {
  const usual = { today, calendar };
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
  options?: Pick<ResolveOptions, "calendar">,
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
