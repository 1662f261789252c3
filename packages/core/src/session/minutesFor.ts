import type { Agenda, Part } from "./segment.js";

/**
 * How many minutes an agenda has for a part; a segment that serves several counts whole.
 *
 * @example
 * ```ts
 * import { minutesFor } from "@piiri/core/session";
 *
 * minutesFor([{ parts: ["stories", "questions"], minutes: 60 }, { parts: ["questions"], minutes: 20 }], "questions"); // => 80
 * ```
 */
export function minutesFor(agenda: Agenda, part: Part): number {
  return agenda.filter(({ parts }) => parts.includes(part)).reduce((sum, { minutes }) => sum + minutes, 0);
}
