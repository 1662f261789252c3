import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Group, resolvePlanOrThrow } from "../../group/index.js";
import { type MeetingAdapter, type MeetingToHold, meetingsOf } from "../../meetings/index.js";
import { redact } from "../../privacy/index.js";
import { arbitraries, meetingLaws, minimalPlan } from "../index.js";

interface Room extends MeetingToHold {
  readonly id: string;
}
interface Operation {
  readonly session: string;
  readonly kind: "hold" | "take-away";
  readonly room: Room;
}
type Rooms = MeetingAdapter<readonly Room[], readonly Room[], Operation>;

const hold = (room: Room): Operation => ({ session: room.session, kind: "hold", room });
const takeAway = (room: Room): Operation => ({ session: room.session, kind: "take-away", room });
const isSame = (one: Room, other: Room) => JSON.stringify(one) === JSON.stringify(other);

const rooms: Rooms = {
  nothing: [],
  desired: (group) => meetingsOf(group).map((meeting) => ({ id: `room-${meeting.session}`, ...meeting })),
  plan: (desired, observed) => [
    ...desired.filter((room) => !observed.some((found) => isSame(found, room))).map(hold),
    ...observed.filter(({ id }) => !desired.some((room) => room.id === id)).map(takeAway),
  ],
  apply: (observed, { kind, room }) => [
    ...observed.filter(({ id }) => id !== room.id),
    ...(kind === "hold" ? [room] : []),
  ],
  meetings: (observed) =>
    observed.map((room) => ({ ...room, link: redact(`https://rooms.example.org/MARK"${room.id}`) })),
};

let count = 0;
function counted(room: Room): Room {
  count += 1;
  return { ...room, name: `${room.name} ${count}` };
}

const numbers = new WeakMap<Group, number>();
function numberOf(group: Group): number {
  count += 1;
  const number = numbers.get(group) ?? count;
  numbers.set(group, number);
  return number;
}

const named =
  (name: (group: Group) => string): Rooms["desired"] =>
  (group) =>
    rooms.desired(group).map((room) => ({ ...room, name: name(group) }));

/** One fault each, and the laws that see it. */
const faults: readonly (readonly [string, Partial<Rooms>, readonly (keyof typeof meetingLaws)[]])[] = [
  [
    "a counter in what is planned",
    {
      plan: (desired, observed) => rooms.plan(desired, observed).map((each) => ({ ...each, room: counted(each.room) })),
    },
    ["planningIsDeterministic", "planningConverges"],
  ],
  [
    "a plan that does what it only tells",
    {
      nothing: [],
      plan: (desired, observed) => {
        const operations = rooms.plan(desired, observed);
        (observed as Room[]).push(...operations.map(({ room }) => room));
        return operations;
      },
    },
    ["planningIsDeterministic"],
  ],
  ["that nothing is ever done", { plan: () => [] }, ["everySessionIsMetOnce"]],
  ["that the last is left out", { desired: (group) => rooms.desired(group).slice(0, -1) }, ["everySessionIsMetOnce"]],
  [
    "that the service writes names otherwise",
    {
      apply: (observed, { room, ...operation }) =>
        rooms.apply(observed, { ...operation, room: { ...room, name: room.name.toUpperCase() } }),
    },
    ["planningConverges", "unchangedPlansNothing"],
  ],
  [
    "that what was begun counts as done",
    { plan: (desired, observed) => (observed.length === 0 ? rooms.plan(desired, observed) : []) },
    ["interruptedIsTakenUp", "movedStaysOneMeeting"],
  ],
  [
    "ids that come about anew with each group that is read",
    { desired: (group) => rooms.desired(group).map((room) => ({ ...room, id: `${room.id}-${numberOf(group)}` })) },
    ["unchangedPlansNothing", "movedStaysOneMeeting"],
  ],
  [
    "meetings known by their time",
    { desired: (group) => rooms.desired(group).map((room) => ({ ...room, id: room.start })) },
    ["movedStaysOneMeeting"],
  ],
  [
    "a new link for a new time",
    { meetings: (observed) => rooms.meetings(observed).map((each) => ({ ...each, link: redact(each.start) })) },
    ["movedStaysOneMeeting"],
  ],
  [
    "that what is cancelled is left",
    { plan: (desired, observed) => rooms.plan(desired, observed).filter(({ kind }) => kind === "hold") },
    ["cancelledIsTakenAway"],
  ],
  ["the title as a name", { desired: named(({ title }) => title) }, ["onlyThePublicNameIsTold"]],
  [
    "the length of what participants wished",
    { desired: named(({ sessions }) => `${sessions[0]?.summary?.wishes?.length}`) },
    ["onlyThePublicNameIsTold"],
  ],
  [
    "the link in what is shown",
    {
      desired: (group) =>
        rooms.desired(group).map((room) => ({ ...room, name: `https://rooms.example.org/MARK"${room.id}` })),
    },
    ["linksStayHidden"],
  ],
  [
    "a link that is empty",
    { meetings: (observed) => rooms.meetings(observed).map((each) => ({ ...each, link: redact("") })) },
    ["linksStayHidden"],
  ],
  [
    "the link as plain text",
    {
      meetings: (observed) => observed.map((room) => ({ ...room, link: "https://rooms.example.org/" as never })),
    },
    ["linksStayHidden"],
  ],
];

describe("the laws of meetings", () => {
  const { brokenMeetingLaws, ...each } = meetingLaws;

  it.each(Object.entries(each))("%s holds of a plain adapter, whatever the group", (_name, holds) => {
    fc.assert(fc.property(arbitraries.group(), (group) => holds(rooms, group)));
  });

  const group = resolvePlanOrThrow(minimalPlan("closed-group"));
  it.each(faults)("see %s", (_name, fault, laws) => {
    expect(brokenMeetingLaws({ ...rooms, ...fault }, group)).toEqual(expect.arrayContaining([...laws]));
  });

  it("each see a fault", () => {
    expect(new Set(faults.flatMap(([, , laws]) => laws))).toEqual(new Set(Object.keys(each)));
    expect(brokenMeetingLaws(rooms, group)).toEqual([]);
  });
});
