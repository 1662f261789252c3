import { type Group, openPause, type Session } from "../group/index.js";
import { jsonPointer, lastDate } from "../kernel/index.js";
import type { SessionEdit } from "./sessionEdit.js";

/**
 * What has to be written into a plan so that a session which is cancelled or postponed is held after all, on the day that it
 * had; in a pause without an end by giving it that day for its own. Nothing where it is held.
 *
 * @example
 * ```ts
 * import { resolvePlanOrThrow } from "@piiri/core";
 * import { holdSession } from "@piiri/core/change";
 * import { goodPlans } from "@piiri/core/rule-examples";
 *
 * const plan = { ...goodPlans["closed-group"], sessions: { s3: { cancelled: true } } };
 * holdSession(resolvePlanOrThrow(plan), "s3"); // => [{ path: "/sessions/s3/cancelled", remove: true }]
 * ```
 */
export function holdSession(group: Group, key: string): readonly SessionEdit[] {
  const session = group.sessions.find((each) => each.key === key);
  if (session === undefined) return [];
  return [...asWritten(group, key), ...inPause(group, session)];
}

/** What is to go of a session's being cancelled or postponed, where it is written of that session itself. */
export function asWritten({ plan }: Group, key: string): readonly SessionEdit[] {
  return (["cancelled", "postponed"] as const)
    .filter((status) => plan.sessions?.[key]?.[status] === true)
    .map((status) => ({ path: jsonPointer("sessions", key, status), remove: true }));
}

/** In a pause without an end a session is held once it has a day of its own. */
function inPause(group: Group, { key, local, movedFrom }: Session): readonly SessionEdit[] {
  const { added, moved } = group.plan.sessions?.[key] ?? {};
  const usual = movedFrom ?? local;
  const waits = usual.date >= (openPause(group)?.from ?? lastDate);
  if (!waits || added !== undefined || moved?.date !== undefined) return [];
  const { date, time } = local;
  const value = { date, ...(time !== usual.time && { time }) };
  return [{ path: jsonPointer("sessions", key, "moved"), value }];
}
