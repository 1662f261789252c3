import type { Result } from "neverthrow";
import * as z from "zod/mini";
import { formats } from "../format/index.js";
import { orThrow } from "../kernel/index.js";
import { fields, registrationsMost } from "../plan/index.js";
import { type Problem, ProblemError } from "../problem/index.js";
import type { Attendance } from "../registration/index.js";
import { entriesMost } from "./limits.js";
import { readWhole } from "./readWhole.js";

const { atMost, whole } = fields;
const people = whole(0, registrationsMost);

const history = atMost(entriesMost, z.strictObject({ format: z.enum(formats), registered: people, came: people }));

/**
 * Sessions that are over, from another program's data: how many had registered, and how many came. `learnTurnout` takes them.
 *
 * Errors as of `parsePlan`: everything wrong at once, each with its place.
 *
 * @example
 * ```ts
 * import { parseHistory } from "@piiri/core/reading";
 *
 * parseHistory([{ format: "closed-group", registered: 12, came: 7 }]).isOk(); // => true
 * const [problem] = parseHistory([{ format: "closed-group", registered: 12, came: -1 }])._unsafeUnwrapErr();
 * problem; // => { code: "out-of-range", path: "/0/came", data: { least: 0 } }
 * ```
 */
export function parseHistory(input: unknown): Result<readonly Attendance[], readonly Problem[]> {
  return readWhole(history, input);
}

/**
 * `parseHistory` for those who would rather catch.
 *
 * @throws ProblemError with all problems
 * @example
 * ```ts
 * import { parseHistoryOrThrow } from "@piiri/core/reading";
 *
 * parseHistoryOrThrow([{ format: "single-event", registered: 30, came: 22 }])[0]?.came; // => 22
 * ```
 */
export function parseHistoryOrThrow(input: unknown): readonly Attendance[] {
  return orThrow(parseHistory(input), (problems) => new ProblemError(problems));
}
