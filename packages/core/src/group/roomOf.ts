import type { Group, Session } from "./group.js";
import { heldSessions } from "./heldSessions.js";

/** In which rooms a group's sessions are held, each once, in order of time; none online. Mostly it is one. */
export function roomsOf(group: Pick<Group, "venue" | "sessions">): readonly string[] {
  const rooms = heldSessions(group).flatMap((session) => roomOf(group, session) ?? []);
  return [...new Set(rooms.length === 0 ? [roomOf(group) ?? []].flat() : rooms)];
}

/** In which room a session is held: where the group meets, or where it was decided that it meets from some session on. Nothing online. */
export function roomOf({ venue }: Pick<Group, "venue">, session?: Pick<Session, "place">): string | undefined {
  return venue.kind === "online" ? undefined : (session?.place ?? venue.place);
}
