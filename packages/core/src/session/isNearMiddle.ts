import { half, wholeInPercent } from "../kernel/index.js";
import type { PlacedSegment } from "./segment.js";

/** The shares of a session, in per cent, between which its middle is thought to be. */
export interface MiddleShares {
  readonly from: number;
  readonly to: number;
}

/**
 * Whether the middle of a segment lies near the middle of a session that lasts `duration` minutes.
 *
 * @example
 * ```ts
 * import { breaks, isNearMiddle } from "@piiri/core/session";
 *
 * const [pause] = breaks([{ parts: ["stories"], minutes: 60 }, { parts: ["break"], minutes: 10 }]);
 * isNearMiddle(pause!, 120, { from: 40, to: 60 }); // => true
 * isNearMiddle(pause!, 90, { from: 40, to: 60 }); // => false
 * ```
 */
export function isNearMiddle({ from, to }: PlacedSegment, duration: number, shares: MiddleShares): boolean {
  const percent = (wholeInPercent * half * (from + to)) / duration;
  return shares.from <= percent && percent <= shares.to;
}
