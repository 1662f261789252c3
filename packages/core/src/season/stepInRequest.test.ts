import { expect, it, test } from "vitest";
import { resolvePlanOrThrow, type Session } from "../group/index.js";
import { en } from "../locale/en.js";
import { parsePlanOrThrow } from "../plan/index.js";
import { goodPlans } from "../rule-examples/index.js";
import { stepInRequest } from "./index.js";
import type { StepInFacts } from "./stepInFacts.js";

/** What the words of a language are given to say. */
function factsOf(plan: object): StepInFacts {
  const group = resolvePlanOrThrow(parsePlanOrThrow(plan));
  let told: StepInFacts | undefined;
  const request = (facts: StepInFacts) => {
    told = facts;
    return { subject: "subject", paragraphs: ["one", "two"] };
  };
  const texts = { ...en.season, substitutes: { ...en.season.substitutes, request } };
  const asked = stepInRequest(group, group.sessions.at(0) as Session, { id: "x", name: "Example X" }, texts);
  expect(asked).toEqual({ subject: "subject", text: "one\n\ntwo" });
  return told!;
}

const plan = goodPlans["closed-group"];

it("says from when to when one is there: from preparation, or from when people are let in, to the talk afterwards", () => {
  const facilitation = { preparation: 45, admission: 10, reflection: 30 };
  expect(factsOf({ ...plan, facilitation })).toEqual({
    name: "Example X",
    publicName: "Peer group, spring 2027",
    organiser: "Northern Association",
    date: "2027-01-12",
    gather: "17:15",
    begins: "18:00",
    ends: "20:00",
    leave: "20:30",
    place: undefined,
    isOnline: true,
    contact: "contact@groups.test",
  });
  expect(factsOf({ ...plan, facilitation: { ...facilitation, preparation: 5, admission: 20 } }).gather).toBe("17:40");
});

test("a session about midnight is still told by the clock", () => {
  const facilitation = { preparation: 60, admission: 0, reflection: 60 };
  const at = (time: string, duration: number) =>
    factsOf({ ...plan, facilitation, schedule: { ...plan.schedule, time, duration } });
  expect(at("00:30", 60)).toMatchObject({ gather: "23:30", begins: "00:30", ends: "01:30", leave: "02:30" });
  expect(at("22:30", 60)).toMatchObject({ gather: "21:30", ends: "23:30", leave: "00:30" });
});

test("of a group that meets in a room it says where", () => {
  const { platform: _, ...local } = plan;
  const venue = { kind: "in-person", place: "Library, room 1" };
  expect(factsOf({ ...local, venue })).toMatchObject({ place: "Library, room 1", isOnline: false });
});
