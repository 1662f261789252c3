import { formats } from "../format/index.js";
import { schemaVersion } from "../plan/index.js";
import { newerSchema } from "../problem/index.js";

const known: ReadonlySet<unknown> = new Set(formats);

/**
 * Whether data from a file among plans is meant as one: it has one of the formats, or says when and by whom. Profiles, forms
 * and other files have neither.
 *
 * @example
 * ```ts
 * import { looksLikePlan } from "@piiri/core/yaml";
 *
 * looksLikePlan({ format: "closed-group" }); // => true
 * looksLikePlan({ columns: {} }); // => false
 * ```
 */
export function looksLikePlan(data: unknown): boolean {
  if (typeof data !== "object" || data === null || Array.isArray(data)) return false;
  const { format, schedule, organiser } = data as Readonly<Record<string, unknown>>;
  // A later release may know more formats; of what it wrote it is told that it is newer.
  const isOfLater = typeof format === "string" && newerSchema(data, schemaVersion) !== undefined;
  return known.has(format) || (schedule !== undefined && organiser !== undefined) || isOfLater;
}

/**
 * The same of a text that cannot be read as data: by the keys that stand at the beginning of lines, or in quotation marks as in JSON.
 *
 * @example
 * ```ts
 * import { textLooksLikePlan } from "@piiri/core/yaml";
 *
 * textLooksLikePlan("format: closed-group\nid: [\n"); // => true
 * ```
 */
export function textLooksLikePlan(text: string): boolean {
  if (typeof text !== "string") return false;
  const [, format] = /(?:^format|"format")\s*:\s*["']?([a-z-]+)/m.exec(text) ?? [];
  const has = (key: string) => new RegExp(`^${key}\\s*:`, "m").test(text) || text.includes(`"${key}"`);
  return known.has(format) || (has("schedule") && has("organiser"));
}
