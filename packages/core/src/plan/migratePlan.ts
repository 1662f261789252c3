import { err, ok, type Result } from "neverthrow";
import { orThrow } from "../kernel/index.js";
import { newerSchema, type Problem, ProblemError } from "../problem/index.js";
import { schemaVersion } from "./schema.js";

/** Turns a plan of one schema version into the next; it sees what was written, not yet checked. */
export type Migration = (plan: Readonly<Record<string, unknown>>) => Readonly<Record<string, unknown>>;

/** By the version that each begins at. Version 1 is the first, so there is nothing to do yet. */
const migrations: Readonly<Record<number, Migration>> = {};

/**
 * Brings a plan that was written for an earlier schema up to this one, before it is checked. A plan that states no
 * version is of the first.
 *
 * Errors: `newer-schema`, when it was written for a later release than this.
 *
 * @example
 * ```ts
 * import { migratePlan } from "@piiri/core";
 *
 * migratePlan({ id: "walkers" })._unsafeUnwrap(); // => { id: "walkers" }
 * migratePlan({ schema: 99 })._unsafeUnwrapErr().code; // => "newer-schema"
 * ```
 */
export function migratePlan(input: unknown): Result<unknown, Problem> {
  return migrateThrough(input, migrations, schemaVersion);
}

/**
 * `migratePlan` for those who would rather catch.
 *
 * @throws ProblemError
 * @example
 * ```ts
 * import { migratePlanOrThrow } from "@piiri/core";
 *
 * migratePlanOrThrow({ id: "walkers" }); // => { id: "walkers" }
 * ```
 */
export function migratePlanOrThrow(input: unknown): unknown {
  return orThrow(migratePlan(input), (problem) => new ProblemError([problem]));
}

/** The same with other migrations and another version to arrive at. */
export function migrateThrough(
  input: unknown,
  steps: Readonly<Record<number, Migration>>,
  known: number,
): Result<unknown, Problem> {
  if (typeof input !== "object" || input === null || Array.isArray(input)) return ok(input);
  let plan = input as Readonly<Record<string, unknown>>;
  const written = plan["schema"] ?? 1;
  // No version that ever was: left for the schema to tell.
  if (!Number.isInteger(written) || (written as number) < 1) return ok(input);
  const version = written as number;
  const newer = newerSchema(input, known);
  if (newer !== undefined) return err(newer);
  for (let at = version; at < known; at += 1) {
    const step = steps[at];
    plan = { ...(step === undefined ? plan : step(plan)), schema: at + 1 };
  }
  return ok(plan);
}
