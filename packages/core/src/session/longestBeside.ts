import type { Agenda, Part } from "./segment.js";

/**
 * The most minutes that an agenda has for anything but a part; a segment counts for what it is mainly for.
 *
 * @example
 * ```ts
 * import { longestBeside } from "@piiri/core/session";
 *
 * const agenda = [{ parts: ["stories"], minutes: 60 }, { parts: ["expert"], minutes: 15 }] as const;
 * longestBeside(agenda, "stories"); // => 15
 * ```
 */
export function longestBeside(agenda: Agenda, part: Part): number {
  const minutes = new Map<Part, number>();
  for (const segment of agenda) {
    const [main] = segment.parts;
    if (!segment.parts.includes(part)) minutes.set(main, (minutes.get(main) ?? 0) + segment.minutes);
  }
  return Math.max(0, ...minutes.values());
}
