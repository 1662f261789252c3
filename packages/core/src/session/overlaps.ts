import { type Agenda, placeSegments } from "./segment.js";

/** A segment that begins before an earlier one is over. */
export interface Overlap {
  /** Its place in the agenda, from 0. */
  readonly index: number;
  /** How many minutes too early it begins. */
  readonly minutes: number;
}

/**
 * The segments of an agenda that do not wait for those before them.
 *
 * @example
 * ```ts
 * import { overlaps } from "@piiri/core/session";
 *
 * overlaps([{ parts: ["welcome"], minutes: 40 }, { parts: ["stories"], minutes: 60, startsAt: 30 }]);
 * // => [{ index: 1, minutes: 10 }]
 * ```
 */
export function overlaps(agenda: Agenda): readonly Overlap[] {
  const found: Overlap[] = [];
  let busyUntil = 0;
  for (const [index, { from, to }] of placeSegments(agenda).entries()) {
    const minutes = busyUntil - from;
    busyUntil = Math.max(busyUntil, to);
    if (minutes > 0) found.push({ index, minutes });
  }
  return found;
}
