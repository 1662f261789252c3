import { err, ok, type Result } from "neverthrow";
import type * as z from "zod/mini";
import { jsonPointer, nearest, pointerSteps } from "../kernel/index.js";
import { problemsOf } from "../plan/index.js";
import { type Problem, problem } from "../problem/index.js";

/** What a schema makes of data that came from elsewhere, or all that is wrong with it and nothing that somebody may have written. */
export function readWhole<Schema extends z.ZodMiniType>(
  schema: Schema,
  input: unknown,
): Result<z.infer<Schema>, readonly Problem[]> {
  const parsed = schema.safeParse(input);
  return parsed.success ? ok(parsed.data) : err(problemsOf(parsed.error.issues, input, schema).map(withoutForeignKey));
}

/** A key that is known nowhere may be somebody's name: told is what may be meant by it, and its place. */
function withoutForeignKey(found: Problem): Problem {
  if (found.code !== "unknown-key") return found;
  const { key, allowed } = found.data;
  if (nearest(key, allowed) !== undefined) return found;
  return problem("unknown-key", jsonPointer(...pointerSteps(found.path).slice(0, -1), hidden), {
    key: hidden,
    allowed,
  });
}

const hidden = "…";
