import type { Result } from "neverthrow";
import type { Written } from "../kernel/index.js";
import type { Problem } from "../problem/index.js";
import type { GroupPlan } from "./groupPlan.js";
import { parsePlan, parsePlanOrThrow } from "./parsePlan.js";

/**
 * A group plan that is written in code: an unknown field, a field of another format, or a choice that there is none of does
 * not compile. What only a reader can see (a day that does not exist, a person whom nobody named) comes as problems, as of
 * `parsePlan`. For data of any other origin there is `parsePlan`.
 *
 * Errors: those of `parsePlan`.
 *
 * @example
 * ```ts
 * import { definePlan } from "@piiri/core";
 *
 * const plan = definePlan({
 *   format: "closed-group", id: "walkers", title: "Walking with a bad back", publicName: "Peer group, spring 2027",
 *   organiser: { name: "Example Association", domain: "example.org" },
 *   schedule: { start: "2027-03-02", time: "18:00", timeZone: "Europe/Helsinki" },
 * });
 * plan.isOk(); // => true
 * ```
 */
export function definePlan(plan: Written<GroupPlan>): Result<GroupPlan, readonly Problem[]> {
  return parsePlan(plan);
}

/**
 * `definePlan` for those who would rather catch.
 *
 * @throws ProblemError with all problems
 * @example
 * ```ts
 * import { definePlanOrThrow } from "@piiri/core";
 *
 * definePlanOrThrow({
 *   format: "single-event", id: "evening", title: "An evening", publicName: "An evening",
 *   organiser: { name: "Example Association", domain: "example.org" },
 *   schedule: { start: "2027-10-05", time: "17:30" },
 * }).id; // => "evening"
 * ```
 */
export function definePlanOrThrow(plan: Written<GroupPlan>): GroupPlan {
  return parsePlanOrThrow(plan);
}
