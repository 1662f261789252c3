import { describe, expect, it } from "vitest";
import { parsePlanOrThrow } from "../plan/index.js";
import { guideProfile, parseProfileOrThrow } from "../profile/index.js";
import { minimalPlan } from "../testing/index.js";
import { resolvePlanOrThrow } from "./index.js";

const closedGroup = minimalPlan("closed-group");
const agendasOf = (schedule: object, profile = guideProfile) =>
  resolvePlanOrThrow(
    parsePlanOrThrow({ ...closedGroup, schedule: { ...closedGroup.schedule, ...schedule } }),
    profile,
  ).sessions.map(({ agenda }) => agenda);

describe("usual agendas", () => {
  it("are made once for all groups of a practice, and cannot be changed in one of them", () => {
    const [one, other] = [agendasOf({ start: "2027-03-02" }), agendasOf({ start: "2027-09-07" })];
    for (const [place, each] of one.entries()) expect(other[place]).toBe(each);
    const [agenda = []] = one;
    const [segment] = agenda;
    for (const shared of [agenda, segment, segment?.parts]) expect(Object.isFrozen(shared)).toBe(true);
  });

  it("are each practice's own, and as long as the session", () => {
    const practice = parseProfileOrThrow(guideProfile, { name: "Example Federation", agenda: { break: 15 } });
    const lengths = (all: ReturnType<typeof agendasOf>) => all[2]?.map(({ minutes }) => minutes);
    expect(lengths(agendasOf({}))).toEqual([10, 25, 25, 10, 35, 15]);
    expect(lengths(agendasOf({}, practice))).toEqual([10, 25, 25, 15, 30, 15]);
    expect(lengths(agendasOf({ duration: 90 }))).toEqual([10, 25, 10, 10, 20, 15]);
    expect(lengths(agendasOf({}))).toEqual([10, 25, 25, 10, 35, 15]);
  });
});
