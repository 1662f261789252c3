import type { Group, Session } from "../../group/index.js";
import { epochDay, millisecondsOf, minutesOfDay, wallClockAt } from "../../kernel/index.js";

const minute = 60_000;
const day = 24 * 60 * minute;

/**
 * A group of so many sessions has them, keyed in order of the rhythm, whatever is skipped; added ones come on top, and
 * cancelled ones count, since they are not replaced.
 * Catches a group stored with a session too few, and keys counted anew after a skip.
 *
 * @example
 * ```ts
 * import { arbitraries, laws } from "@piiri/core/testing";
 * import * as fc from "fast-check";
 *
 * fc.assert(fc.property(arbitraries.group(), laws.countIsHeld));
 * ```
 */
export function countIsHeld(group: Group): boolean {
  const { extent } = group.schedule;
  if (extent.kind !== "count") return true;
  const inRhythm = group.sessions.filter((session) => !isAdded(group, session));
  const keys = new Set(inRhythm.map((session) => session.key));
  return inRhythm.length === extent.count && inRhythm.every((_, index) => keys.has(`s${index + 1}`));
}

/**
 * Every session lasts as long as the group's sessions do, or as was decided from some session on, also in the night when the
 * clocks change.
 * Catches an end reckoned on the wall clock of the night when it changes.
 *
 * @example
 * ```ts
 * import { arbitraries, laws } from "@piiri/core/testing";
 * import * as fc from "fast-check";
 *
 * fc.assert(fc.property(arbitraries.group(), laws.durationHolds));
 * ```
 */
export function durationHolds(group: Group): boolean {
  return group.sessions.every((session) => {
    const { start, end, duration } = session;
    const lasts = millisecondsOf(end) - millisecondsOf(start) === duration * minute;
    return (
      lasts &&
      (isAdded(group, session) || duration === (decided(group, session, "duration") ?? group.schedule.duration))
    );
  });
}

/**
 * Every session begins at the group's time, or at that decided from some session on, unless people have chosen another for it, and its instant is the moment at
 * which the wall clock shows that time.
 * Catches instants made in the zone of the host, or kept when the time was changed.
 *
 * @example
 * ```ts
 * import { arbitraries, laws } from "@piiri/core/testing";
 * import * as fc from "fast-check";
 *
 * fc.assert(fc.property(arbitraries.group(), laws.localTimeHolds));
 * ```
 */
export function localTimeHolds(group: Group): boolean {
  return group.sessions.every((session) => {
    const { key, local, start } = session;
    const { moved, added } = group.plan.sessions?.[key] ?? {};
    const own = moved?.time ?? added?.time;
    const usual = decided(group, session, "time") ?? group.schedule.time;
    const shown = wallClockAt(group.schedule.timeZone, millisecondsOf(start));
    return (
      (local.time === (own ?? usual) || (own === undefined && added !== undefined)) &&
      shown === epochDay(local.date) * day + minutesOfDay(local.time) * minute
    );
  });
}

/** The last that was decided from a session of the rhythm on, up to one of them. */
function decided<Part extends "time" | "duration">({ plan: { sessions = {} } }: Group, { key }: Session, part: Part) {
  for (let place = Number(key.slice(1)); place > 0; place -= 1) {
    const said = sessions[`s${place}`]?.onwards?.[part];
    if (said !== undefined) return said;
  }
  return undefined;
}

function isAdded({ plan }: Group, { key }: Session): boolean {
  return plan.sessions?.[key]?.added !== undefined;
}
