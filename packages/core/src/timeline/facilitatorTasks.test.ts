import { describe, expect, it } from "vitest";
import { daysOf, silent, tasksOf } from "./tasks.fixtures.js";

const kinds = ["orientation", "technology-practice", "commitments"] as const;
const people = (...facilitators: readonly object[]) => ({
  people: { facilitators: facilitators.map((each, place) => ({ id: `p${place}`, name: `Example ${place}`, ...each })) },
});
const online = { platform: { licence: "with-desktop-app" } };
const oriented = { training: { orientation: true } };
const committed = { commitmentsAccepted: "2026-12-01" };
const all = ["orientation 2027-01-19", "technology-practice 2027-02-16", "commitments 2027-02-16"];

describe("those who will lead", () => {
  it("get to know how to six weeks before, and practise and commit themselves two weeks before", () => {
    expect(daysOf(silent("closed-group", { ...online, ...people({}, {}) }), kinds)).toEqual(all);
    expect(daysOf(silent("open-meetings", { ...online, ...people({}) }), kinds)).toEqual(all);
    // Also where nobody has been found yet.
    expect(daysOf(silent("closed-group", online), kinds)).toEqual(all);
  });

  it("need not learn what all of them know", () => {
    expect(daysOf(silent("closed-group", { ...online, ...people(oriented, oriented) }), kinds)).toEqual([all[2]]);
    expect(daysOf(silent("closed-group", { ...online, ...people(oriented, {}) }), kinds)).toEqual(all);
    expect(daysOf(silent("closed-group", { ...online, ...people(committed, committed) }), kinds)).toEqual([
      all[0],
      all[1],
    ]);
    expect(daysOf(silent("closed-group", { ...online, ...people(committed, {}) }), kinds)).toEqual(all);
  });

  it("practise no technology where they meet in a room", () => {
    const room = { venue: { kind: "in-person", place: "Library" } };
    expect(daysOf(silent("closed-group", { ...room, ...people({}) }), kinds)).toEqual([all[0], all[2]]);
  });

  it("of an event, or of a group that citizens keep by themselves, have no such tasks", () => {
    expect(daysOf(silent("single-event", { ...online, ...people({}) }), kinds)).toEqual([]);
    expect(daysOf(silent("closed-group", { ...people({}), lifecycle: { background: "citizen" } }), kinds)).toEqual([]);
  });

  it("have them no more once the group has met, but for what is written down as done", () => {
    const met = { ...online, ...people({}), sessions: { s1: { summary: { participants: 5 } } } };
    expect(daysOf(silent("closed-group", met), kinds)).toEqual([]);
    const done = { ...met, done: { commitments: "2027-02-20" } };
    expect(tasksOf(silent("closed-group", done), kinds).map(({ id, doneOn }) => [id, doneOn])).toEqual([
      ["commitments", "2027-02-20"],
    ]);
  });

  it("refresh what ceases to hold first, of what they need", () => {
    const training = { basicCourse: true, basicCourseOn: "2022-05-05", orientation: true, orientationOn: "2024-04-20" };
    const refreshed = (more: object) =>
      daysOf(silent("closed-group", { ...people({ training }), ...more }), ["training-refresher"]);
    expect(refreshed(online)).toEqual(["training-refresher-p0 2027-02-19"]);
    expect(refreshed({ venue: { kind: "in-person", place: "Library" } })).toEqual(["training-refresher-p0 2027-03-06"]);
  });
});
