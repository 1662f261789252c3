import { getOrMake, type LocalDate, roomKey } from "../kernel/index.js";
import type { Profile } from "../profile/index.js";
import { audienceKey } from "./audienceKey.js";
import { byPerson } from "./byPerson.js";
import type { SeasonMeeting } from "./findings.js";
import { joined } from "./joined.js";
import { loads } from "./load.js";
import type { Span } from "./overlapRuns.js";
import { type Records, recordsIn } from "./records.js";
import type { SeasonGroup } from "./seasonGroup.js";
import type { SeasonPerson } from "./seasonPerson.js";

/** What a season leaves no room for. */
export interface Occupied {
  /** All who lead in the season, and others who can be asked. */
  readonly people: readonly SeasonPerson[];
  readonly records: Records;
  /** When rooms are in use, by what tells them apart. */
  readonly rooms: ReadonlyMap<string, readonly Span[]>;
  readonly busy: ReadonlyMap<string, readonly Span[]>;
  /** When meetings on an account are open. */
  readonly accounts: ReadonlyMap<string, readonly Span[]>;
  /** How many sessions someone has in each week. */
  readonly weeks: ReadonlyMap<string, ReadonlyMap<LocalDate, number>>;
  /** For whom something is held when. */
  readonly audiences: ReadonlyMap<string, ReadonlySet<SeasonGroup["occupation"]>>;
}

/** Looks a season through once, so that each place can be tried quickly. */
export function occupiedIn(
  groups: readonly SeasonGroup[],
  profile: Profile,
  others: readonly SeasonPerson[] = [],
): Occupied {
  const held = [...groups]
    .sort((one, other) => (one.key < other.key ? -1 : 1))
    .flatMap((group) => group.sessions.filter(({ isHeld }) => isHeld).map((session) => ({ group, session })));
  const present = byPerson(held, ({ session }) => session.present);
  const audiences = new Map<string, Set<SeasonGroup["occupation"]>>();
  for (const { group, session } of held) {
    getOrMake(audiences, audienceKey(group, session, profile), () => new Set()).add(group.occupation);
  }
  return {
    people: withOthers(
      byPerson(held, ({ session }) => session.facilitators).map(({ person }) => person),
      others,
    ),
    records: recordsIn(groups, others),
    rooms: roomsIn(held),
    busy: new Map(
      present.map(({ person, meetings }) => [
        person.key,
        meetings.map(({ session }) => ({ from: session.busyFrom, to: session.busyTo })),
      ]),
    ),
    accounts: new Map(
      byPerson(held, ({ session }) => (session.account === undefined ? [] : [session.account])).map(
        ({ person, meetings }) => [
          person.key,
          meetings.map(({ session }) => ({ from: session.opens, to: session.end })),
        ],
      ),
    ),
    weeks: new Map(
      loads(held).map(({ person, weeks }) => [
        person.key,
        new Map(weeks.map(({ week, sessions }): [LocalDate, number] => [week, sessions])),
      ]),
    ),
    audiences,
  };
}

/** Of somebody who leads already and is among the others too, both know something. */
function withOthers(leading: readonly SeasonPerson[], others: readonly SeasonPerson[]): readonly SeasonPerson[] {
  const all = new Map(leading.map((each) => [each.key, each]));
  for (const each of others) all.set(each.key, joined(all.get(each.key) ?? each, each));
  return [...all.values()];
}

function roomsIn(held: readonly SeasonMeeting[]): Occupied["rooms"] {
  const found = new Map<string, Span[]>();
  for (const { group, session } of held) {
    const room = session.room ?? group.room;
    if (room === undefined) continue;
    const span = { from: session.busyFrom, to: session.busyTo };
    getOrMake(found, roomKey(room), () => []).push(span);
  }
  return found;
}
