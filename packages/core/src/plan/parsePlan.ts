import { err, ok, type Result } from "neverthrow";
import type * as z from "zod/mini";
import { orThrow } from "../kernel/index.js";
import { type Problem, ProblemError } from "../problem/index.js";
import type { GroupPlan } from "./groupPlan.js";
import { migratePlan } from "./migratePlan.js";
import { problemsOf } from "./problemsOf.js";
import { prototypeKeyIn } from "./prototypeKeyIn.js";
import { planForms } from "./schema.js";

/**
 * Reads a group plan from data of any origin (JSON, a form, a database) and tells everything that is wrong with it at
 * once, each problem with its place as a JSON Pointer. Plans as YAML text: `parsePlanText` of `@piiri/core/yaml`.
 *
 * Errors: the problems of `ProblemData`, but those that only dating the sessions can show (see `resolvePlan`).
 *
 * @example
 * ```ts
 * import { parsePlan } from "@piiri/core";
 *
 * const plan = {
 *   id: "walkers", format: "closed-group", title: "Walking with a bad back", publicName: "Peer group, spring 2027",
 *   organiser: { name: "Example Association", domain: "example.org" },
 *   schedule: { start: "2027-03-02", time: "18:00" },
 * };
 * parsePlan(plan).isOk(); // => true
 * parsePlan({ ...plan, schedule: { start: "2027-02-30" } })._unsafeUnwrapErr().map(({ code, path }) => `${path} ${code}`);
 * // => ["/schedule/start wrong-form", "/schedule/time missing"]
 * ```
 */
export function parsePlan(input: unknown): Result<GroupPlan, readonly Problem[]> {
  return migratePlan(input)
    .mapErr((problem) => [problem])
    .andThen((current) => {
      const parsed = planForms.safeParse(current);
      const issues = parsed.success ? [] : withOtherFields(parsed.error.issues, current);
      const problems = [...problemsOf(issues, current, planForms), ...prototypeKeyIn(current, "sessions")];
      return parsed.success && problems.length === 0 ? ok(noted(parsed.data as GroupPlan)) : err(problems);
    });
}

/** Plans that were read here: each is as it should be, and need not be looked at again. */
const readPlans = new WeakSet<object>();

function noted(plan: GroupPlan): GroupPlan {
  readPlans.add(plan);
  return plan;
}

/** What is wrong with a plan that was not read here: put together by a program, or changed since. */
export function unreadProblems(plan: GroupPlan): readonly Problem[] {
  if (readPlans.has(plan)) return [];
  const read = parsePlan(plan);
  if (read.isErr()) return read.error;
  readPlans.add(plan);
  return [];
}

/**
 * `parsePlan` for those who would rather catch.
 *
 * @throws ProblemError with all problems
 * @example
 * ```ts
 * import { parsePlanOrThrow, ProblemError } from "@piiri/core";
 *
 * try {
 *   parsePlanOrThrow({});
 * } catch (error) {
 *   error instanceof ProblemError; // => true
 * }
 * ```
 */
export function parsePlanOrThrow(input: unknown): GroupPlan {
  return orThrow(parsePlan(input), (problems) => new ProblemError(problems));
}

/**
 * Without a format zod looks at nothing else. The person wants to hear of everything, so the rest is read as the
 * format that has every field of the others.
 */
function withOtherFields(issues: readonly z.core.$ZodIssue[], input: unknown): readonly z.core.$ZodIssue[] {
  const isFormatOnly = issues.length === 1 && issues[0]?.code === "invalid_union" && issues[0].path[0] === "format";
  if (!isFormatOnly) return issues;
  const guessed = planForms.safeParse({ ...(input as object), format: "closed-group" });
  return [...issues, ...(guessed.error?.issues ?? [])];
}
