import { type Agenda, type PlacedSegment, placeSegments, type Segment } from "./segment.js";

/**
 * Whether a segment is a break, perhaps with something to watch meanwhile.
 *
 * @example
 * ```ts
 * import { isBreak } from "@piiri/core/session";
 *
 * isBreak({ parts: ["free-talk", "break"], minutes: 10 }); // => true
 * ```
 */
export function isBreak({ parts }: Segment): boolean {
  return parts.includes("break");
}

/**
 * An agenda's breaks in their places, the longest first.
 *
 * @example
 * ```ts
 * import { breaks } from "@piiri/core/session";
 *
 * const agenda = [{ parts: ["stories"], minutes: 60 }, { parts: ["break"], minutes: 5 }] as const;
 * breaks(agenda).map(({ from, to }) => [from, to]); // => [[60, 65]]
 * ```
 */
export function breaks(agenda: Agenda): readonly PlacedSegment[] {
  return placeSegments(agenda)
    .filter(({ segment }) => isBreak(segment))
    .sort((one, other) => other.segment.minutes - one.segment.minutes);
}
