import type { Group } from "../group/index.js";
import { jsonPointer } from "../kernel/index.js";
import type { SessionEdit } from "./sessionEdit.js";

/**
 * What has to be written into a plan so that a session which is cancelled or postponed is held after all, on the day that it
 * had. Nothing where it is held.
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
  const status = group.sessions.find((each) => each.key === key)?.status;
  return status === "cancelled" || status === "postponed"
    ? [{ path: jsonPointer("sessions", key, status), remove: true }]
    : [];
}
