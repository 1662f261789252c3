import type { Group } from "../group/index.js";
import { jsonPointer } from "../kernel/index.js";
import { asWritten } from "./holdSession.js";
import type { SessionEdit } from "./sessionEdit.js";

/**
 * What has to be written into a plan so that a session is not held: cancelled, or held later on a day that is not known yet.
 * Nothing where it stands so already.
 *
 * @example
 * ```ts
 * import { resolvePlanOrThrow } from "@piiri/core";
 * import { callOffSession } from "@piiri/core/change";
 * import { goodPlans } from "@piiri/core/rule-examples";
 *
 * const group = resolvePlanOrThrow(goodPlans["closed-group"]);
 * callOffSession(group, "s3", "postponed"); // => [{ path: "/sessions/s3/postponed", value: true }]
 * ```
 */
export function callOffSession(group: Group, key: string, as: "cancelled" | "postponed"): readonly SessionEdit[] {
  const session = group.sessions.find((each) => each.key === key);
  if (session === undefined || session.status === as) return [];
  return [{ path: jsonPointer("sessions", key, as), value: true }, ...asWritten(group, key)];
}
