import { getOrMake, guide, ours, roomKey } from "../kernel/index.js";
import type { Profile } from "../profile/index.js";
import { audienceKey, isEvening } from "./audienceKey.js";
import { byPerson } from "./byPerson.js";
import type { Meetings, SeasonFinding, SeasonMeeting } from "./findings.js";
import { firstOf, gathered } from "./gathered.js";
import { overlapRuns } from "./overlapRuns.js";
import { nameKey, type SeasonPerson } from "./seasonPerson.js";

/**
 * People who are to be in two places. Who leads is there from preparation until the talk afterwards. Guide 3. A team that always
 * leads together is told of together.
 */
export function peopleTwice(held: readonly SeasonMeeting[]): readonly SeasonFinding[] {
  const found = new Map<string, Meetings & { readonly people: SeasonPerson[] }>();
  for (const { person, meetings } of byPerson(held, ({ session }) => session.present)) {
    const runs = overlapRuns(meetings, ({ session }) => ({ from: session.busyFrom, to: session.busyTo }));
    for (const each of gathered(runs)) {
      const key = each.runs
        .map((run) => run.map(({ group, session }) => `${group.key}/${session.key}`).join(" "))
        .join();
      getOrMake(found, key, () => ({ ...each, people: [] })).people.push(person);
    }
  }
  return inTime([...found.values()]).map((each) => ({
    kind: "people-twice",
    severity: "warning",
    source: guide("3"),
    ...each,
  }));
}

/**
 * A name that is to be in two places, where one of the plans has no address for it: it may be one person, and may be two
 * of a name.
 */
export function maybeOnePerson(held: readonly SeasonMeeting[]): readonly SeasonFinding[] {
  const named = new Map<string, { readonly person: SeasonPerson; readonly meetings: Set<SeasonMeeting> }>();
  for (const meeting of held) {
    for (const person of meeting.session.present) {
      getOrMake(named, nameKey(person.person), () => ({ person, meetings: new Set() })).meetings.add(meeting);
    }
  }
  const found = [...named].flatMap(([name, { person, meetings }]) => {
    const runs = overlapRuns([...meetings], ({ session }) => ({ from: session.busyFrom, to: session.busyTo }));
    return gathered(runs.filter((run) => areInDoubt(run, name))).map((each) => ({ ...each, person }));
  });
  return inTime(found).map((each) => ({
    kind: "maybe-one-person",
    severity: "warning",
    source: ours("one name of one association is often one person"),
    ...each,
  }));
}

/** Whether those of a name are known by different keys, and one of them by the name alone. */
function areInDoubt(run: readonly SeasonMeeting[], name: string): boolean {
  const present = run.flatMap(({ session }) => session.present).filter(({ person }) => nameKey(person) === name);
  const keys = new Set(present.map(({ key }) => key));
  return keys.size > 1 && keys.has(name);
}

/** Rooms in which groups meet at the same time; whoever leads gathers there before, and talks it over there afterwards. */
export function roomsTwice(held: readonly SeasonMeeting[]): readonly SeasonFinding[] {
  const inRooms = new Map<string, { readonly room: string; readonly meetings: SeasonMeeting[] }>();
  for (const meeting of held) {
    const room = meeting.session.room ?? meeting.group.room;
    if (room === undefined) continue;
    getOrMake(inRooms, roomKey(room), () => ({ room, meetings: [] })).meetings.push(meeting);
  }
  const found = [...inRooms.values()].flatMap(({ room, meetings }) =>
    gathered(overlapRuns(meetings, ({ session }) => ({ from: session.busyFrom, to: session.busyTo }))).map((each) => ({
      ...each,
      room,
    })),
  );
  return inTime(found).map((each) => ({
    kind: "room-twice",
    severity: "warning",
    source: ours("one room holds one group at a time"),
    ...each,
  }));
}

/** Accounts whose meetings overlap. Where the holder leads them all, that they cannot be in two places says it. Guide 4. */
export function accountsTwice(held: readonly SeasonMeeting[]): readonly SeasonFinding[] {
  const found = byPerson(held, ({ session }) => (session.account === undefined ? [] : [session.account])).flatMap(
    ({ person, meetings }) => {
      const runs = overlapRuns(meetings, ({ session }) => ({ from: session.opens, to: session.end }));
      const leads = ({ session }: SeasonMeeting) => session.present.some(({ key }) => key === person.key);
      return gathered(runs.filter((run) => !run.every(leads))).map((each) => ({ ...each, person }));
    },
  );
  return inTime(found).map((each) => ({ kind: "account-twice", severity: "warning", source: guide("4"), ...each }));
}

/** Groups for the same people at the same time of a day: whoever would like both comes to one. */
export function sameAudiences(
  held: readonly SeasonMeeting[],
  profile: Pick<Profile, "hours">,
): readonly SeasonFinding[] {
  const together = new Map<string, SeasonMeeting[]>();
  for (const meeting of held) {
    getOrMake(together, audienceKey(meeting.group, meeting.session, profile), () => []).push(meeting);
  }
  const runs = [...together.values()]
    .flatMap(forTheSame)
    .filter((run) => new Set(run.map(({ group }) => group.key)).size > 1);
  const found = [true, false].flatMap((evening) =>
    gathered(runs.filter(([first]) => first !== undefined && isEvening(first.session, profile) === evening)).map(
      (each) => ({ ...each, isEvening: evening }),
    ),
  );
  return inTime(found).map((each) => ({
    kind: "same-audience",
    severity: "warning",
    source: ours("whoever would like to come to both can come to one only"),
    ...each,
  }));
}

/** People at work and pensioners do not compete, unless a group is for both. */
function forTheSame(meetings: readonly SeasonMeeting[]): readonly (readonly SeasonMeeting[])[] {
  if (meetings.some(({ group }) => group.occupation === "mixed")) return [meetings];
  return (["working", "retired"] as const).map((occupation) =>
    meetings.filter(({ group }) => group.occupation === occupation),
  );
}

/** By the first meeting that each tells of; what begins at once stays in the order that it was found in. */
function inTime<Found extends Meetings>(found: readonly Found[]): readonly Found[] {
  return found.toSorted((one, other) => firstOf(one) - firstOf(other));
}
