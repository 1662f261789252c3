/** What a stretch of a meeting is for. One stretch may serve several: wishes are often asked in the closing round. */
export const parts = [
  "welcome",
  "programme",
  "ground-rules",
  "confidentiality",
  "introductions",
  "acquaintance",
  "theme",
  "stories",
  "expert",
  "visit",
  "questions",
  "small-groups",
  "free-talk",
  "break",
  "wishes",
  "closing-round",
  "next-time",
  "ending",
  "closing",
  "survey",
  "other",
] as const;
/** What a stretch of a meeting is for, by name. */
export type Part = (typeof parts)[number];

/** A stretch of a meeting with its length; the first part is what it is mainly for. */
export interface Segment {
  /** What the time is for; the first is the main thing. */
  readonly parts: readonly [Part, ...Part[]];
  /** Length in minutes. */
  readonly minutes: number;
  /** A fixed start, in minutes from the session's start; without it a segment follows the one before. */
  readonly startsAt?: number | undefined;
  /** Its own name in the programme. */
  readonly title?: string | undefined;
  /** The id of the person who leads it. */
  readonly lead?: string | undefined;
  /** The id of an exercise of the library that is done in it. */
  readonly exercise?: string | undefined;
}

/** The stretches that a meeting is made of, in order. */
export type Agenda = readonly Segment[];

/** A segment in its place; minutes from the session's start. */
export interface PlacedSegment {
  readonly segment: Segment;
  readonly from: number;
  readonly to: number;
}

/**
 * Puts the segments of an agenda one after another; a fixed start leaves a gap, or overlaps when it comes too early.
 *
 * @example
 * ```ts
 * import { placeSegments } from "@piiri/core/session";
 *
 * const agenda = [{ parts: ["welcome"], minutes: 10 }, { parts: ["stories"], minutes: 60, startsAt: 30 }] as const;
 * placeSegments(agenda).map(({ from, to }) => [from, to]); // => [[0, 10], [30, 90]]
 * ```
 */
export function placeSegments(agenda: Agenda): readonly PlacedSegment[] {
  let at = 0;
  return agenda.map((segment) => {
    const from = segment.startsAt ?? at;
    at = from + segment.minutes;
    return { segment, from, to: at };
  });
}

/**
 * Whether an agenda has a part anywhere.
 *
 * @example
 * ```ts
 * import { hasPart } from "@piiri/core/session";
 *
 * hasPart([{ parts: ["stories", "questions"], minutes: 60 }], "questions"); // => true
 * ```
 */
export function hasPart(agenda: Agenda, part: Part): boolean {
  for (const { parts } of agenda) if (parts.includes(part)) return true;
  return false;
}
