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
  let sum = 0;
  for (const { parts, minutes } of agenda) if (parts.includes(part)) sum += minutes;
  return sum;
}
