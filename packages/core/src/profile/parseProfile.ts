import { err, ok, type Result } from "neverthrow";
import { jsonPointer, orThrow, pointerSteps, type Source, valueAt } from "../kernel/index.js";
import { problemsOf } from "../plan/index.js";
import { newerSchema, type Problem, ProblemError, problem } from "../problem/index.js";
import { crossedFigures } from "./crossedFigures.js";
import { figure } from "./figure.js";
import type { Profile } from "./profile.js";
import { profileChangesSchema, profileSchemaVersion } from "./schema.js";

/**
 * A federation's own practice: another profile with some values changed. Each changed value's source becomes the
 * federation's document, in the section that `sources` names for it.
 *
 * Errors: `newer-schema`, where it was written for a later release than this; else, all at once: unknown keys, values of a wrong type or out of range, a source for a value that is not changed.
 * When there are none of these, figures that contradict each other: a shortest length above the usual one.
 *
 * @example
 * ```ts
 * import { parseProfile, guideProfile } from "@piiri/core";
 *
 * const changes = { name: "Example Federation", formats: { "closed-group": { sessions: 8 } } };
 * const profile = parseProfile(guideProfile, changes)._unsafeUnwrap();
 * profile.formats["closed-group"].sessions.value; // => 8
 * profile.formats["closed-group"].sessions.source.document; // => "Example Federation"
 * profile.formats["closed-group"].duration.value; // => 120
 * ```
 */
export function parseProfile(base: Profile, changes: unknown): Result<Profile, readonly Problem[]> {
  const newer = newerSchema(changes, profileSchemaVersion);
  if (newer !== undefined) return err([newer]);
  const parsed = profileChangesSchema.safeParse(changes);
  const issues = parsed.success ? [] : parsed.error.issues;
  const problems = [...problemsOf(issues, changes, profileChangesSchema), ...sourcesOfNothing(changes)];
  if (!parsed.success || problems.length > 0) return err(problems);
  const { schema: _, name, sources = {}, ...values } = parsed.data;
  const sourceOf = (pointer: string): Source => ({ document: name, section: sources[pointer] ?? pointer });
  const profile = { ...(changed(base, values, "", sourceOf) as Profile), name };
  const crossed = crossedFigures(profile, values);
  return crossed.length > 0 ? err(crossed) : ok(profile);
}

/**
 * `parseProfile` for those who would rather catch.
 *
 * @throws ProblemError with all problems
 * @example
 * ```ts
 * import { parseProfileOrThrow, guideProfile } from "@piiri/core";
 *
 * parseProfileOrThrow(guideProfile, { name: "Example Federation", language: "sv" }).language.value; // => "sv"
 * ```
 */
export function parseProfileOrThrow(base: Profile, changes: unknown): Profile {
  return orThrow(parseProfile(base, changes), (problems) => new ProblemError(problems));
}

function sourcesOfNothing(changes: unknown): readonly Problem[] {
  const sources = valueAt(changes, ["sources"]);
  if (typeof sources !== "object" || sources === null) return [];
  return Object.keys(sources)
    .filter((pointer) => !isChanged(changes, pointerSteps(pointer)))
    .map((pointer) => problem("source-of-nothing", jsonPointer("sources", pointer), { pointer }));
}

/** The name and the sources are told of the changes, not changed by them; a section is changed only value by value. */
function isChanged(changes: unknown, steps: readonly string[]): boolean {
  const value = ["name", "schema", "sources"].includes(`${steps[0]}`) ? undefined : valueAt(changes, steps);
  return value !== undefined && typeof value !== "object";
}

function changed(base: unknown, values: object, at: string, sourceOf: (pointer: string) => Source): unknown {
  const result: Record<string, unknown> = { ...(base as object) };
  for (const [key, value] of Object.entries(values)) {
    if (value === undefined) continue;
    const pointer = at + jsonPointer(key);
    const isSection = typeof value === "object";
    result[key] = isSection ? changed(result[key], value, pointer, sourceOf) : figure(value, sourceOf(pointer));
  }
  return result;
}
