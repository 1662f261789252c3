import * as fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { type Group, isAdded, resolvePlanOrThrow, roomOf, type Session } from "../group/index.js";
import { addDays } from "../kernel/index.js";
import { parsePlanOrThrow } from "../plan/index.js";
import { goodPlans } from "../rule-examples/index.js";
import { isHeld } from "../series/index.js";
import type { GroupChange } from "./groupChange.js";
import { groupChanges } from "./groupChanges.js";

const plan = { ...goodPlans["closed-group"], venue: { kind: "in-person", place: "Library" }, platform: undefined };
/** Six sessions on every second Tuesday at six, two hours each, in the library. */
const groupWith = (sessions: object) => resolvePlanOrThrow(parsePlanOrThrow({ ...plan, sessions }));
const firstDay = "2027-01-12";
const usualDay = (place: number) => addDays(firstDay, 14 * (place - 1));

type Onwards = Extract<GroupChange, { readonly kind: "sessions-onwards" }>;
const onwardsIn = (before: Group, after: Group) =>
  groupChanges(before, after).filter((change): change is Onwards => change.kind === "sessions-onwards");
const movedIn = (before: Group, after: Group) =>
  groupChanges(before, after).flatMap((change) => (change.kind === "session-moved" ? change.session : []));

describe("between any two states of a group", () => {
  const onwards = fc.constantFrom(
    ...[{ time: "17:00" }, { time: "18:00" }, { weekday: "thursday" }, { weekday: "tuesday", time: "17:00" }],
    ...[{ duration: 90 }, { place: "Town hall" }, { place: "Library", time: "16:00" }],
  );
  const ofRhythm = (place: number) =>
    fc.record(
      {
        onwards,
        moved: fc.constantFrom({ time: "19:00" }, { date: addDays(usualDay(place), 3) }),
        cancelled: fc.constant(true),
      },
      { requiredKeys: [] },
    );
  const visit = fc.record({
    added: fc.record(
      {
        date: fc.constantFrom(...[1, 2, 3, 4, 5].map((place) => addDays(usualDay(place), 2))),
        time: fc.constant("12:00"),
      },
      { requiredKeys: ["date"] },
    ),
  });
  const rhythm = fc.record(Object.fromEntries([2, 3, 4, 5, 6].map((place) => [`s${place}`, ofRhythm(place)])), {
    requiredKeys: [],
  });
  const sessions = fc.record({ rhythm, visit }, { requiredKeys: ["rhythm"] });
  /** Before and after: of some sessions something else is said, or nothing any more. */
  const states = fc
    .tuple(sessions, sessions, fc.subarray(["s2", "s3", "s4", "s5", "s6"]))
    .map(([{ rhythm: said, ...more }, { rhythm: anew, ...after }, forgotten]) => {
      const kept = Object.entries(said).filter(([key]) => !forgotten.includes(key));
      return [groupWith({ ...said, ...more }), groupWith({ ...Object.fromEntries(kept), ...anew, ...after })] as const;
    });

  /** Each session that is held before and after, as it was and as it is. */
  function heldIn(before: Group, after: Group): readonly (readonly [was: Session, is: Session])[] {
    const was = new Map(before.sessions.map((session) => [session.key, session]));
    return after.sessions.flatMap((is) => {
      const earlier = was.get(is.key);
      return earlier !== undefined && isHeld(earlier) && isHeld(is) ? [[earlier, is] as const] : [];
    });
  }
  const ownOf = ({ plan: { sessions } }: Group, key: string) => [sessions?.[key]?.moved, sessions?.[key]?.added];
  const isElse = (before: Group, was: Session, after: Group, is: Session) =>
    was.duration !== is.duration || roomOf(before, was) !== roomOf(after, is);
  const isSame = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);

  it("each session of the rhythm that is otherwise is told from the last before it of which something else was decided", () => {
    fc.assert(
      fc.property(states, ([before, after]) => {
        const saidOf = ({ plan: { sessions } }: Group, place: number) => sessions?.[`s${place}`]?.onwards;
        const anew = [2, 3, 4, 5, 6].filter((place) => !isSame(saidOf(before, place), saidOf(after, place)));
        const expected = anew.flatMap((from, nth) => {
          const keys = heldIn(before, after).flatMap(([was, is]) => {
            const place = Number(is.key.slice(1));
            if (isAdded(after, is) || place < from || place >= (anew[nth + 1] ?? 7)) return [];
            const isElsewhen = was.start !== is.start && isSame(ownOf(before, is.key), ownOf(after, is.key));
            return isElsewhen || isElse(before, was, after, is) ? [is.key] : [];
          });
          return keys.length === 0 ? [] : [keys];
        });
        const told = onwardsIn(before, after).map(({ sessions }) => sessions.filter((key) => key !== "visit"));
        expect(told.filter((keys) => keys.length > 0).toSorted()).toEqual(expected.toSorted());
      }),
    );
  });

  it("each session that is held at another time, for another time or elsewhere, is told of once, beside the others or by itself", () => {
    fc.assert(
      fc.property(states, ([before, after]) => {
        const together = onwardsIn(before, after).flatMap(({ sessions }) => sessions);
        expect(new Set(together).size).toBe(together.length);
        for (const [was, is] of heldIn(before, after)) {
          const isMoved = movedIn(before, after).includes(is.key);
          const isTogether = together.includes(is.key);
          const isElsewhen = was.start !== is.start;
          const isOtherwise = isElse(before, was, after, is);
          expect([is.key, isMoved || isTogether]).toEqual([
            is.key,
            isElsewhen || (isOtherwise && !isAdded(after, is)) || isTogether,
          ]);
          if (isMoved && isTogether) expect(isOtherwise).toBe(true);
          if (isTogether) expect(isElsewhen || isOtherwise).toBe(true);
        }
      }),
    );
  });

  it("what is told is how the first of them was and is", () => {
    fc.assert(
      fc.property(states, ([before, after]) => {
        const termsIn = (group: Group, key: string) => {
          const session = group.sessions.find((each) => each.key === key) ?? expect.unreachable("it is told of");
          const { local, duration } = session;
          return { ...local, duration, place: roomOf(group, session) };
        };
        for (const { session, sessions, ...told } of onwardsIn(before, after)) {
          expect(sessions[0]).toBe(session);
          expect(told).toMatchObject({ before: termsIn(before, session), after: termsIn(after, session) });
        }
      }),
    );
  });
});

describe("told together is", () => {
  const keysOf = (before: object, after: object) =>
    onwardsIn(groupWith(before), groupWith(after)).map(({ sessions }) => sessions);

  test("what is decided anew, not what stood before and stays", () => {
    const stays = { s5: { onwards: { duration: 90 } } };
    expect(keysOf(stays, { ...stays, s3: { onwards: { time: "17:00" } } })).toEqual([["s3", "s4", "s5", "s6"]]);
  });

  test("from the first on what begins sooner now, from the second on what began later before", () => {
    const at = (time: string) => ({ onwards: { time } });
    expect(keysOf({ s5: at("17:00") }, { s3: at("16:00") })).toEqual([
      ["s3", "s4"],
      ["s5", "s6"],
    ]);
  });

  test("an added session from its day on, wherever the first of them was moved to; not one before, nor one of a time of its own", () => {
    const visits = (time?: string) => ({
      early: { added: { date: "2027-02-08" } },
      same: { added: { date: "2027-02-09", ...(time && { time }) } },
    });
    const from = { onwards: { time: "17:00" } };
    expect(keysOf(visits(), { ...visits(), s3: from }).map((keys) => keys.toSorted())).toEqual([
      ["s3", "s4", "s5", "s6", "same"],
    ]);
    expect(keysOf(visits("12:00"), { ...visits("12:00"), s3: from })).toEqual([["s3", "s4", "s5", "s6"]]);
    const moved = { s3: { moved: { date: "2027-02-12" } } };
    expect(keysOf({ ...visits(), ...moved }, { ...visits(), s3: { ...moved.s3, ...from } })).toEqual([
      ["same", "s3", "s4", "s5", "s6"],
    ]);
  });

  test("an added session with those that begin before it, not with those that begin after it", () => {
    const visit = { visit: { added: { date: "2027-02-25" } } };
    const at = (time: string) => ({ onwards: { time } });
    expect(keysOf(visit, { ...visit, s3: at("17:00"), s5: at("16:00") })).toEqual([
      ["s3", "s4", "visit"],
      ["s5", "s6"],
    ]);
  });

  test("one that is given a day or time of its own by the same change is told of by itself; one that had it goes with the others", () => {
    const own = { s4: { moved: { date: "2027-02-01" } } };
    const from = { s3: { onwards: { time: "17:00" } } };
    expect(keysOf({}, { ...from, ...own })).toEqual([["s3", "s5", "s6"]]);
    expect(movedIn(groupWith({}), groupWith({ ...from, ...own }))).toEqual(["s4"]);
    expect(keysOf(own, { ...from, ...own })).toEqual([["s4", "s3", "s5", "s6"]]);
    expect(movedIn(groupWith(own), groupWith({ ...from, ...own }))).toEqual([]);
    // Where nothing is said of any session, too.
    expect(
      onwardsIn(resolvePlanOrThrow(parsePlanOrThrow({ ...plan, sessions: undefined })), groupWith(from)),
    ).toHaveLength(1);
  });

  test("all that follow a session which drops out itself; an added one by itself, since nobody knows on which side of it it lies", () => {
    const open = goodPlans["open-meetings"];
    const skipping = (sessions: object) =>
      resolvePlanOrThrow(
        parsePlanOrThrow({
          ...open,
          sessions: { visit: { added: { date: "2027-02-25" } }, ...sessions },
          schedule: { ...open.schedule, skip: ["2027-02-09"] },
        }),
      );
    const [before, after] = [skipping({}), skipping({ s3: { onwards: { time: "17:00" } } })];
    expect(onwardsIn(before, after).map(({ sessions }) => sessions)).toEqual([["s4", "s5", "s6"]]);
    expect(movedIn(before, after)).toEqual(["visit"]);
  });

  test("nobody's that is new, or was or is not held", () => {
    const from = { s3: { onwards: { time: "17:00" } } };
    expect(keysOf({ s4: { cancelled: true } }, from)).toEqual([["s3", "s5", "s6"]]);
    expect(keysOf({ s4: { cancelled: true } }, { ...from, s4: { cancelled: true } })).toEqual([["s3", "s5", "s6"]]);
    expect(keysOf({}, { ...from, s4: { cancelled: true } })).toEqual([["s3", "s5", "s6"]]);
    expect(keysOf({}, { ...from, visit: { added: { date: "2027-02-10" } } })).toEqual([["s3", "s4", "s5", "s6"]]);
  });

  test("where only the length or the room is another, too", () => {
    expect(keysOf({}, { s5: { onwards: { duration: 90 } } })).toEqual([["s5", "s6"]]);
    expect(keysOf({}, { s5: { onwards: { place: "Town hall" } } })).toEqual([["s5", "s6"]]);
    expect(keysOf({}, { s5: { onwards: { place: "Library" } } })).toEqual([]);
  });

  test("a session of which a theme is another as well: that is told beside it", () => {
    const after = groupWith({ s3: { onwards: { time: "17:00" } }, s4: { theme: "Rest" } });
    expect(groupChanges(groupWith({}), after).map(({ kind }) => kind)).toEqual(["sessions-onwards", "session-theme"]);
  });
});
