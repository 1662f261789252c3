import type { Group, Session } from "../group/index.js";
import { isHeld } from "../series/index.js";
import type { LinkedEventsOptions } from "./linkedEvent.js";

/** The sessions that are sent to the service: it refuses what is over, and would take for held what it has never seen and is not held. */
export function sessionsSent({ sessions }: Group, options: LinkedEventsOptions): readonly Session[] {
  return sessions.filter((session) => !(options.first === true && !isHeld(session)) && !isOver(session.end, options));
}

export function isOver(end: string | undefined, { now }: LinkedEventsOptions): boolean {
  return end !== undefined && now !== undefined && Date.parse(end) <= Date.parse(now);
}
