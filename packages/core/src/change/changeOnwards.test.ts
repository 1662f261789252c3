import { describe, expect, test } from "vitest";
import { type Group, resolvePlanOrThrow } from "../group/index.js";
import type { Weekday } from "../kernel/index.js";
import { parsePlanOrThrow } from "../plan/index.js";
import { goodPlans } from "../rule-examples/index.js";
import type { Onwards } from "../series/index.js";
import { changeOnwards } from "./changeOnwards.js";

const plan = goodPlans["closed-group"];
const venue = { kind: "in-person", place: "Library" };
/** Six sessions on every second Tuesday at six, in the library. */
const with_ = (sessions: object, schedule: object = {}) =>
  resolvePlanOrThrow(
    parsePlanOrThrow({ ...plan, venue, platform: undefined, sessions, schedule: { ...plan.schedule, ...schedule } }),
  );
const written = (group: Group, key: string, said: Onwards) => changeOnwards(group, key, said);
const onwards = (key: string, value: object) => ({ path: `/sessions/${key}/onwards`, value });

describe("nothing is written that is so already", () => {
  test("a weekday", () => {
    const saysOf = (weekday: Weekday, key = "s3", group = with_({ s4: { onwards: { weekday: "wednesday" } } })) =>
      written(group, key, { weekday });
    expect(saysOf("tuesday")).toEqual([{ path: "/sessions/s4/onwards", remove: true }]);
    expect(saysOf("thursday")).toEqual([
      onwards("s3", { weekday: "thursday" }),
      { path: "/sessions/s4/onwards", remove: true },
    ]);
    expect(saysOf("wednesday", "s5")).toEqual([]);
    expect(saysOf("tuesday", "s5")).toEqual([onwards("s5", { weekday: "tuesday" })]);
  });

  test("a weekday that every phase of the rhythm has, whichever way it says so", () => {
    const weekly = (more: object = {}) => ({ kind: "weekly", interval: 2, ...more });
    const firstOf = (weekday: string) => ({ kind: "monthly-by-weekday", interval: 1, nth: 2, weekday });
    const says = (...rhythm: readonly object[]) => written(with_({}, { rhythm }), "s3", { weekday: "tuesday" });
    const tuesday = [onwards("s3", { weekday: "tuesday" })];
    expect(says(weekly())).toEqual([]);
    expect(says(weekly({ weekdays: ["tuesday"] }))).toEqual([]);
    expect(says(firstOf("tuesday"))).toEqual([]);
    expect(says(weekly({ times: 2 }), firstOf("tuesday"))).toEqual([]);
    expect(says(weekly({ times: 2 }), firstOf("wednesday"))).toEqual(tuesday);
    // Of several weekdays, or of a day of the month, none is the usual one.
    expect(says(weekly({ weekdays: ["tuesday", "thursday"] }))).toEqual(tuesday);
    expect(says({ kind: "monthly-by-date", interval: 1, day: 12 })).toEqual(tuesday);
  });

  test("a room", () => {
    const group = with_({ s4: { onwards: { place: "Town hall" } } });
    expect(written(with_({}), "s3", { place: "Library" })).toEqual([]);
    expect(written(group, "s5", { place: "Town hall" })).toEqual([]);
    expect(written(group, "s5", { place: "Library" })).toEqual([onwards("s5", { place: "Library" })]);
    expect(written(group, "s3", { place: "School" })).toEqual([
      onwards("s3", { place: "School" }),
      { path: "/sessions/s4/onwards", remove: true },
    ]);
  });
});

test("what else is said of the session stays beside what is new, in the order in which plans are written", () => {
  const group = with_({ s3: { onwards: { time: "17:00", place: "Town hall" } } });
  const [edit] = written(group, "s3", { weekday: "wednesday", duration: 90 });
  expect(JSON.stringify(edit)).toBe(
    JSON.stringify(onwards("s3", { weekday: "wednesday", time: "17:00", duration: 90, place: "Town hall" })),
  );
  expect(written(group, "s3", { time: "17:00" })).toEqual([]);
});

test("only a session of the rhythm that is there begins something else", () => {
  const group = with_({ visit: { added: { date: "2027-02-10" } }, s5: { onwards: { duration: 90 } } });
  for (const key of ["s9", "visit"]) expect(written(group, key, { duration: 60, time: "17:00" })).toEqual([]);
});
