import type { Group } from "../../group/index.js";
import { resolvedAgain } from "./resolvedAgain.js";

/**
 * Sessions are in order of time, those that are moved, added and cancelled among them.
 * Catches a store that gives sessions back in the order of their keys.
 *
 * @example
 * ```ts
 * import { arbitraries, laws } from "@piiri/core/testing";
 * import * as fc from "fast-check";
 *
 * fc.assert(fc.property(arbitraries.group(), laws.sessionsAreInOrder));
 * ```
 */
export function sessionsAreInOrder({ sessions }: Group): boolean {
  return sessions.every(({ start }, index) => index === 0 || (sessions[index - 1]?.start ?? "") <= start);
}

/**
 * Numbers run from 1 without a gap, and say of how many where the group has an end.
 * Catches numbers kept from before a session was added or moved past another.
 *
 * @example
 * ```ts
 * import { arbitraries, laws } from "@piiri/core/testing";
 * import * as fc from "fast-check";
 *
 * fc.assert(fc.property(arbitraries.group(), laws.numbersRunOn));
 * ```
 */
export function numbersRunOn({ sessions, schedule }: Group): boolean {
  const all = schedule.extent.kind === "ongoing" ? undefined : sessions.length;
  return sessions.every(({ number, of }, index) => number === index + 1 && of === all);
}

/**
 * No two sessions have the same key.
 * Catches a session copied with its key, which calendars would take for one and the same.
 *
 * @example
 * ```ts
 * import { arbitraries, laws } from "@piiri/core/testing";
 * import * as fc from "fast-check";
 *
 * fc.assert(fc.property(arbitraries.group(), laws.keysAreUnique));
 * ```
 */
export function keysAreUnique({ sessions }: Group): boolean {
  return new Set(sessions.map((session) => session.key)).size === sessions.length;
}

/**
 * A cancelled session keeps its place: were none cancelled, every session would have the same key, number and time.
 * Holds of groups whose calendar is Finland's, as the group itself does not know which one it was dated by.
 * Catches cancelled sessions being deleted, which calendars would go on showing.
 *
 * @example
 * ```ts
 * import { arbitraries, laws } from "@piiri/core/testing";
 * import * as fc from "fast-check";
 *
 * fc.assert(fc.property(arbitraries.group(), laws.cancelledKeepTheirPlace));
 * ```
 */
export function cancelledKeepTheirPlace(group: Group): boolean {
  const held = Object.entries(group.plan.sessions ?? {}).map(([key, { cancelled, ...rest }]) => [key, rest] as const);
  const uncancelled = resolvedAgain(group, { ...group.plan, sessions: Object.fromEntries(held) });
  return group.sessions.every(({ key, number, start }, index) => {
    const same = uncancelled?.sessions[index];
    return same?.key === key && same.number === number && same.start === start && same.status !== "cancelled";
  });
}
