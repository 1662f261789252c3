import type { DatedSession, SessionStatus } from "./series.js";

/**
 * Whether a session is held on the day on which it is dated: it is neither cancelled nor postponed to a day that nobody knows yet.
 *
 * @example
 * ```ts
 * import { isHeld } from "@piiri/core";
 *
 * isHeld({ status: "moved" }); // => true
 * isHeld({ status: "postponed" }); // => false
 * ```
 */
export function isHeld({ status }: Pick<DatedSession, "status">): boolean {
  return held[status];
}

const held = {
  scheduled: true,
  moved: true,
  added: true,
  cancelled: false,
  postponed: false,
} as const satisfies Readonly<Record<SessionStatus, boolean>>;
