import { expect, test } from "vitest";
import { resolvePlanOrThrow } from "../../../group/index.js";
import { parsePlanOrThrow } from "../../../plan/index.js";
import { goodPlans } from "../../examples/goodPlans.js";
import type { LoosePlan } from "../../examples/ruleExamples.js";
import { reviewGroup } from "../../reviewGroup.js";
import { venueRules } from "./index.js";

const local: LoosePlan = goodPlans["local-group"];
const at = (venue: object, stage = "published"): LoosePlan => ({ ...local, stage, venue });
const told = (plan: LoosePlan) =>
  reviewGroup(resolvePlanOrThrow(parsePlanOrThrow(plan), undefined, { today: plan.schedule.start }), {
    rules: venueRules,
  }).map(({ severity, path, messageId }) => `${severity} ${path} ${messageId}`);

test("what is not said yet is told place by place", () => {
  const bare = { kind: "in-person" };
  const lines = ["/venue/place noPlace", "/venue/accessible accessUnsaid", "/venue/calm calmUnsaid"];
  expect(told(at(bare))).toEqual(lines.map((line) => `warning ${line}`));
  expect(told(at(bare, "draft"))).toEqual(lines.map((line) => `info ${line}`));
});

test("of a room that is known one is asked for its hearing loop, and a room without one is no fault", () => {
  expect(told(at({ ...local.venue, hearingLoop: undefined }))).toEqual(["info /venue/hearingLoop unsaid"]);
  expect(told(at({ ...local.venue, hearingLoop: false }))).toEqual([]);
});

test("a room that is known to be unfit is told in a draft too", () => {
  const room = { ...local.venue, accessible: false, calm: false };
  const lines = ["warning /venue/accessible noAccess", "warning /venue/calm notCalm"];
  expect(told(at(room))).toEqual(lines);
  expect(told(at(room, "draft"))).toEqual(lines);
});

test("online and hybrid groups are not asked", () => {
  expect(told(at({ kind: "hybrid" }))).toEqual([]);
  expect(told(at({ kind: "online" }))).toEqual([]);
});

test("a room is large enough for those who may come and those who lead, to the chair", () => {
  const seats = local.seats ?? { least: 4, most: 8 };
  const people = seats.most + local.people.facilitators.length;
  const room = (of: number) => told({ ...at({ ...local.venue, seats: of }), seats });
  expect(room(people)).toEqual([]);
  expect(room(people - 1)).toEqual(["warning /venue/seats tooSmall"]);
});
