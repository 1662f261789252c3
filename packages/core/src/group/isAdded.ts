import type { Group, Session } from "./group.js";

/** Whether a session was added outside the rhythm; its status alone does not tell, for it may be cancelled. */
export function isAdded({ plan }: Group, { key }: Session): boolean {
  return plan.sessions?.[key]?.added !== undefined;
}
