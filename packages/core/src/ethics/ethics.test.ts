import * as fc from "fast-check";
import { expect, test } from "vitest";
import { resolvePlanOrThrow } from "../group/index.js";
import { en } from "../locale/en.js";
import { fi } from "../locale/fi.js";
import { sv } from "../locale/sv.js";
import { parsePlanOrThrow } from "../plan/index.js";
import { goodPlans } from "../rule-examples/index.js";
import { arbitraries } from "../testing/index.js";
import { groundRulesOf } from "./groundRules.js";
import { waysOfWelcome } from "./waysOfWelcome.js";

const groupOf = (plan: object) =>
  resolvePlanOrThrow(parsePlanOrThrow(JSON.parse(JSON.stringify(plan))), undefined, { horizon: "2027-12-31" });

test("a group's rules are those of its topics, then its own, each a sentence of its own", () => {
  fc.assert(
    fc.property(arbitraries.group(), fc.constantFrom(fi.ethics, sv.ethics, en.ethics), (group, texts) => {
      const rules = groundRulesOf(group, texts);
      const { topics = [], own = [] } = group.groundRules ?? {};
      expect(rules.flatMap(({ topic }) => topic ?? [])).toEqual(topics);
      expect(rules.slice(topics.length).map(({ text }) => text)).toEqual(own);
      for (const { text } of rules.slice(0, topics.length)) expect(text).toMatch(/^\p{Lu}.*\.$/u);
    }),
  );
});

test("newcomers: a closed group takes none, others as their plan says or in all ways", () => {
  expect(waysOfWelcome(groupOf(goodPlans["closed-group"]))).toEqual([]);
  const local = goodPlans["local-group"];
  expect(waysOfWelcome(groupOf({ ...local, ethics: { newcomers: ["introductions"] } }))).toEqual(["introductions"]);
  expect(waysOfWelcome(groupOf({ ...local, ethics: {} }))).toHaveLength(7);
  const rule = (plan: object) =>
    groundRulesOf(groupOf(plan), en.ethics).find(({ topic }) => topic === "newcomers")?.text;
  expect(rule(goodPlans["closed-group"])).toBe(en.ethics.newcomers.closed);
  expect(rule(local)).toBe(en.ethics.newcomers.replenished);
});
