import { err, ok, type Result } from "neverthrow";
import type * as z from "zod/mini";
import { orThrow } from "../kernel/index.js";
import { problemsOf } from "../plan/index.js";
import { newerSchema, type Problem, ProblemError } from "../problem/index.js";
import { appearanceSchema, appearanceSchemaVersion } from "./schema.js";

/** How a federation's page looks and what it offers; what is left out is as it is in Piiri's own. */
export type Appearance = Readonly<z.infer<typeof appearanceSchema>>;

/**
 * Checks what a federation decides of its page (`piiri.config.json`), all that is wrong at once. A colour that too few
 * can read is refused, with how much it stands out.
 *
 * Errors: `newer-schema`, where it was written for a later release; else unknown keys, values of a wrong type or form,
 * `low-contrast`.
 *
 * @example
 * ```ts
 * import { parseAppearance } from "@piiri/core/appearance";
 *
 * parseAppearance({ name: "Example Federation", colours: { light: "#5b2a86" } }).isOk(); // => true
 * const [problem] = parseAppearance({ colours: { light: "#ffcc00" } })._unsafeUnwrapErr();
 * problem?.code; // => "low-contrast"
 * problem?.path; // => "/colours/light"
 * ```
 */
export function parseAppearance(data: unknown): Result<Appearance, readonly Problem[]> {
  const newer = newerSchema(data, appearanceSchemaVersion);
  if (newer !== undefined) return err([newer]);
  const parsed = appearanceSchema.safeParse(data);
  return parsed.success ? ok(parsed.data) : err(problemsOf(parsed.error.issues, data, appearanceSchema));
}

/**
 * `parseAppearance` for those who would rather catch.
 *
 * @throws ProblemError with all problems
 * @example
 * ```ts
 * import { parseAppearanceOrThrow } from "@piiri/core/appearance";
 *
 * parseAppearanceOrThrow({ name: "Example Federation" }).name; // => "Example Federation"
 * ```
 */
export function parseAppearanceOrThrow(data: unknown): Appearance {
  return orThrow(parseAppearance(data), (problems) => new ProblemError(problems));
}

/**
 * The files that a federation's page needs beside it.
 *
 * @example
 * ```ts
 * import { filesOfAppearance } from "@piiri/core/appearance";
 *
 * filesOfAppearance({ logo: { file: "logo.svg" }, practice: "practice.yaml" }); // => ["logo.svg", "practice.yaml"]
 * ```
 */
export function filesOfAppearance({ logo, practice, examples = [] }: Appearance): readonly string[] {
  return [logo?.file, practice, ...examples.map(({ file }) => file)].filter((file) => file !== undefined);
}
