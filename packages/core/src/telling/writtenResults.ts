import type { FeedbackAudience, Publication } from "../feedback/index.js";
import { KeepingError } from "../keeping/index.js";
import { isRecord } from "../kernel/index.js";
import { newerSchema } from "../problem/index.js";
import { arePublications } from "./told.js";

/** Results that were written as JSON, and of whom they are. */
export interface WrittenResults {
  readonly file: string;
  readonly group: string;
  readonly audience: FeedbackAudience;
  readonly publications: readonly Publication[];
}

/**
 * The results in a JSON file's data; nothing where it holds none.
 *
 * @throws KeepingError `newer`: of what a later release told one cannot say here what may still be told
 *
 * @example
 * ```ts
 * import { writtenResultsIn } from "@piiri/core/telling";
 *
 * writtenResultsIn("spring.json", { group: "walkers", publications: [] })?.audience; // => "participants"
 * writtenResultsIn("package.json", { name: "walkers" }); // => undefined
 * ```
 */
export function writtenResultsIn(file: string, data: unknown): WrittenResults | undefined {
  if (!isRecord(data)) return undefined;
  const { group, audience, publications } = data;
  if (publications !== undefined) refuseNewerResults(data, file);
  if (typeof group !== "string" || !arePublications(publications)) return undefined;
  return { file, group, audience: audience === "facilitators" ? audience : "participants", publications };
}

/** The version of the form in which results are written as JSON; the first where it is not stated. */
const resultsVersion = 1;

/**
 * Refuses results that a later release wrote.
 *
 * @throws KeepingError `newer`
 *
 * @example
 * ```ts
 * import { refuseNewerResults } from "@piiri/core/telling";
 *
 * refuseNewerResults({ publications: [] }, "spring.json"); // => undefined
 * ```
 */
export function refuseNewerResults(data: unknown, file: string): void {
  if (newerSchema(data, resultsVersion) !== undefined) throw new KeepingError(file, { code: "newer" });
}
