import type { Room } from "../association/index.js";
import { getOrMake, ours, roomKey } from "../kernel/index.js";
import type { SeasonFinding } from "./findings.js";
import { roomAccess } from "./roomAccess.js";
import type { SeasonGroup } from "./seasonGroup.js";

/** A room that groups meet in, and all that plans and the file say of it. */
interface Used {
  readonly room: string;
  readonly groups: SeasonGroup[];
  readonly facts: Omit<Room, "place">;
}

/** Rooms that are too small for a group, that not everyone can use, or of which nobody has said whether they can. */
export function unfitRooms(groups: readonly SeasonGroup[], rooms: readonly Room[]): readonly SeasonFinding[] {
  const used = usedRooms(groups, rooms);
  return [...used.flatMap(tooSmall), ...used.flatMap(access)];
}

function usedRooms(groups: readonly SeasonGroup[], rooms: readonly Room[]): readonly Used[] {
  const filed = new Map(rooms.map((room) => [roomKey(room.place), room]));
  const found = new Map<string, { readonly room: string; readonly groups: SeasonGroup[] }>();
  for (const group of groups) {
    for (const [key, room] of roomsOf(group)) getOrMake(found, key, () => ({ room, groups: [] })).groups.push(group);
  }
  return [...found].map(([key, { room, groups: meeting }]) => ({
    room,
    groups: meeting,
    facts: known([...meeting.flatMap((group) => factsOf(group, key)), filed.get(key) ?? {}]),
  }));
}

/** The rooms in which a group's sessions are held, by their keys; mostly it is one. */
function roomsOf({ room, sessions }: SeasonGroup): ReadonlyMap<string, string> {
  const rooms = sessions.flatMap((session) => (session.isHeld ? (session.room ?? room ?? []) : []));
  return new Map(rooms.map((each) => [roomKey(each), each]));
}

/** What a plan says of its room it says of the one in which the group usually meets. */
function factsOf({ room, roomFacts }: SeasonGroup, key: string): readonly Omit<Room, "place">[] {
  return room !== undefined && roomKey(room) === key && roomFacts !== undefined ? [roomFacts] : [];
}

/** What is said last outweighs what was said before; the file's word comes last. */
function known(facts: readonly Partial<Room>[]): Omit<Room, "place"> {
  return Object.assign(
    {},
    ...facts.map((each) => Object.fromEntries(Object.entries(each).filter(([, value]) => value !== undefined))),
  );
}

function tooSmall({ room, groups, facts: { seats } }: Used): readonly SeasonFinding[] {
  if (seats === undefined) return [];
  return groups.flatMap((group): readonly SeasonFinding[] => {
    const { peopleMost = 0 } = group;
    if (peopleMost <= seats) return [];
    const source = ours("whoever has been promised a place finds a chair");
    return [{ kind: "room-too-small", severity: "warning", source, room, group, seats, people: peopleMost }];
  });
}

function access({ room, groups, facts }: Used): readonly SeasonFinding[] {
  const lacking = roomAccess.filter((each) => facts[each] === false);
  const unknown = roomAccess.filter((each) => facts[each] === undefined);
  if (lacking.length + unknown.length === 0) return [];
  const source = ours("people stay away when they do not know whether they can take part");
  return [{ kind: "room-access", severity: "warning", source, room, groups, lacking, unknown }];
}
