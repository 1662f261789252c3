import { err, ok, type Result } from "neverthrow";
import { orThrow } from "../kernel/index.js";
import { problemsOf } from "../plan/index.js";
import { newerSchema, type Problem, ProblemError } from "../problem/index.js";
import type { Association } from "./association.js";
import { associationSchema, associationSchemaVersion } from "./schema.js";

/**
 * An association's people and rooms from what was written, read as strictly as a plan.
 *
 * Errors: `newer-schema`, where it was written for a later release than this; else, all at once: unknown keys, values of a wrong type, form or size.
 *
 * @example
 * ```ts
 * import { parseAssociation } from "@piiri/core/association";
 *
 * const { rooms } = parseAssociation({ rooms: [{ place: "Library, room 1", seats: 12 }] })._unsafeUnwrap();
 * rooms[0]?.seats; // => 12
 * ```
 */
export function parseAssociation(written: unknown): Result<Association, readonly Problem[]> {
  const newer = newerSchema(written, associationSchemaVersion);
  if (newer !== undefined) return err([newer]);
  const parsed = associationSchema.safeParse(written);
  if (!parsed.success) return err(problemsOf(parsed.error.issues, written, associationSchema));
  const { people = [], rooms = [], linkedEvents } = parsed.data;
  return ok({ people, rooms, ...(linkedEvents && { linkedEvents }) });
}

/**
 * `parseAssociation` for those who would rather catch.
 *
 * @throws ProblemError with all problems
 * @example
 * ```ts
 * import { parseAssociationOrThrow } from "@piiri/core/association";
 *
 * parseAssociationOrThrow({ people: [{ id: "anna", name: "Example Anna" }] }).people.length; // => 1
 * ```
 */
export function parseAssociationOrThrow(written: unknown): Association {
  return orThrow(parseAssociation(written), (problems) => new ProblemError(problems));
}
