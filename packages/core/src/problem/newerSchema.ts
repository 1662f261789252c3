import { type Problem, problem } from "./problem.js";

/**
 * What is wrong with data whose `schema` says that a later release than this wrote it; nothing where it does not. To be asked
 * before anything else, for of what a later release writes one can say nothing. What states no version is of the first.
 *
 * @param known the last version that is known here
 *
 * @example
 * ```ts
 * import { newerSchema } from "@piiri/core";
 *
 * newerSchema({ schema: 2, name: "Our practice" }, 1)?.code; // => "newer-schema"
 * newerSchema({ name: "Our practice" }, 1); // => undefined
 * ```
 */
export function newerSchema(data: unknown, known: number): Problem | undefined {
  if (typeof data !== "object" || data === null || Array.isArray(data) || !Object.hasOwn(data, "schema"))
    return undefined;
  const written = (data as { readonly schema?: unknown }).schema;
  if (!Number.isInteger(written) || (written as number) <= known) return undefined;
  return problem("newer-schema", "/schema", { written: written as number, known });
}
