import { guideProfile } from "@piiri/core";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { wordsIn } from "../texts/words.js";
import { differingParts } from "./differingParts.js";
import { excerptOfPlan } from "./excerptOfPlan.js";
import { explainRule } from "./explainRule.js";
import { groupsIn } from "./groupsIn.js";

test.each([
  [{ strength: "must" }, "kaikki ryhmät"],
  [{ strength: "must", formats: ["closed-group", "open-meetings"] }, "suljettu ryhmä ja avoimet tapaamiset"],
  [{ strength: "may", venue: "in-person", ongoing: true }, "kaikki ryhmät (paikan päällä, ilman loppua)"],
  [{ strength: "may", memberships: ["replenished"], ongoing: false }, "kaikki ryhmät (loppu sovittu, täydentyvä)"],
] as const)("%j is for: %s", async (scope, groups) => {
  expect(groupsIn(scope, await wordsIn("fi"))).toBe(groups);
});

test("a federation's own rule is called by its id where no catalogue knows it", async () => {
  const rule = {
    id: "platform/own",
    scopes: [{ strength: "may" }],
    sources: [{ document: "Our book", section: "2" }],
    check: () => undefined,
  } as const;
  expect(explainRule(rule, await wordsIn("en"), guideProfile)).toMatchObject({
    title: "platform/own",
    sources: [{ words: "Our book, 2" }],
  });
});

test("of two documents only what differs is left; null is what the other one alone has", () => {
  const one = { a: 1, same: { b: 2 }, list: [{ id: "x", c: 3, d: 4 }, { id: "y" }], gone: "g", words: ["v"] };
  const other = { a: 2, same: { b: 2 }, list: [{ id: "x", c: 5, d: 4 }, { id: "y" }], words: ["v", "w"] };
  expect(differingParts(one, other)).toEqual({
    one: { a: 1, list: [{ id: "x", c: 3 }], gone: "g", words: ["v"] },
    other: { a: 2, list: [{ id: "x", c: 5 }], gone: null, words: ["v", "w"] },
  });
});

test("of lists of different length people are told by their ids, and all else in full", () => {
  const people = [{ id: "x", name: "X" }];
  expect(differingParts(people, [...people, { id: "y", name: "Y" }])).toEqual({
    one: [{ id: "x" }],
    other: [{ id: "x" }, { id: "y" }],
  });
  expect(differingParts([{ minutes: 5 }], [])).toEqual({ one: [{ minutes: 5 }], other: [] });
});

test("documents differ in nothing exactly when nothing is left", () => {
  const value = fc.letrec((tie) => ({
    value: fc.oneof(
      { maxDepth: 3 },
      fc.integer(),
      fc.string(),
      fc.array(fc.string(), { maxLength: 3 }),
      fc.dictionary(fc.constantFrom("a", "b", "id"), tie("value"), { maxKeys: 3 }),
    ),
  })).value;
  const section = fc.dictionary(fc.constantFrom("a", "b", "c"), value, { maxKeys: 3 });
  fc.assert(
    fc.property(section, section, (one, other) => {
      expect(differingParts(one, one)).toEqual({ one: {}, other: {} });
      const parts = differingParts(one, other);
      const areSame = JSON.stringify(sorted(one)) === JSON.stringify(sorted(other));
      if (!areSame) expect(Object.keys(parts.one as object)).not.toEqual([]);
    }),
  );
});

function sorted(value: unknown): unknown {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(
    Object.entries(value)
      .map(([key, each]) => [key, sorted(each)] as const)
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}

test("an excerpt reads back as it was, with a word beside what is not there", () => {
  const parts = { schedule: { time: "18:00", count: null }, agenda: [{ parts: ["break"], minutes: 3 }] };
  const text = excerptOfPlan(parts, "not in the plan");
  expect(text).toBe(
    "schedule:\n  time: 18:00\n  count: # not in the plan\nagenda:\n  - parts: [break]\n    minutes: 3",
  );
  expect(parse(text)).toEqual(parts);
});
