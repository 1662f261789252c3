import type { Format } from "../format/index.js";
import type { Agenda, Part, Segment } from "./segment.js";

/** Parts side by side may come in either order. The break is not here: it has its place in time, not in the order. */
const ofGroup: readonly (readonly Part[])[] = [
  ["welcome", "ground-rules"],
  ["introductions"],
  ["theme"],
  ["wishes"],
  ["closing-round"],
];
const usualOrder: Readonly<Record<Format, readonly (readonly Part[])[]>> = {
  "closed-group": ofGroup,
  "open-meetings": ofGroup,
  "single-event": [["welcome"], ["expert"], ["stories"], ["small-groups", "questions"], ["closing"]],
};

/**
 * Whether the parts that an agenda has come in the order that a format's meetings have. A part that comes several times
 * begins and ends in its turn: a theme may go on after a break, but not after the closing round.
 *
 * @example
 * ```ts
 * import { isInUsualOrder } from "@piiri/core/session";
 *
 * const [welcome, theme, closing] = [
 *   { parts: ["welcome"], minutes: 10 },
 *   { parts: ["theme"], minutes: 60 },
 *   { parts: ["closing-round"], minutes: 20 },
 * ] as const;
 * isInUsualOrder("closed-group", [welcome, theme, closing]); // => true
 * isInUsualOrder("closed-group", [welcome, closing, theme]); // => false
 * ```
 */
export function isInUsualOrder(format: Format, agenda: Agenda): boolean {
  let before = { first: 0, last: 0 };
  for (const parts of usualOrder[format]) {
    const serves = (segment: Segment): boolean => parts.some((part) => segment.parts.includes(part));
    const turn = { first: agenda.findIndex(serves), last: agenda.findLastIndex(serves) };
    if (turn.first < 0) continue;
    if (turn.first < before.first || turn.last < before.last) return false;
    before = turn;
  }
  return true;
}
