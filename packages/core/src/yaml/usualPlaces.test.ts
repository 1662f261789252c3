import { readdirSync, readFileSync } from "node:fs";
import * as fc from "fast-check";
import { expect, it, test } from "vitest";
import { stringify } from "yaml";
import { goodPlanKinds, goodPlans } from "../rule-examples/index.js";
import { arbitraries } from "../testing/index.js";
import { plainData } from "./plainData.js";
import { expectSamePlaces } from "./samePlaces.fixtures.js";

const folder = new URL("../../../../examples/plans/", import.meta.url);
const examples = readdirSync(folder)
  .filter((name) => name.endsWith(".yaml"))
  .map((name) => readFileSync(new URL(name, folder), "utf8"));

/** Whether a text was read at once; if so, all of it stands where the reader with places finds it. */
function samePlaces(text: string): boolean {
  const data = plainData(text);
  if (data !== undefined) expectSamePlaces(text, data);
  return data !== undefined;
}

it.each(examples)("finds all of an example plan", (text) => {
  expect(samePlaces(text)).toBe(true);
  expect(samePlaces(text.replaceAll("\n", "\r\n"))).toBe(true);
  expect(samePlaces(text.trimEnd())).toBe(true);
});

it.each(goodPlanKinds)("finds all of a published %s, as YAML and as JSON", (kind) => {
  expect(samePlaces(stringify(goodPlans[kind]))).toBe(true);
  expect(samePlaces(JSON.stringify(goodPlans[kind], null, 2))).toBe(true);
});

/** A line that says nothing: spaces, or a comment that stands so much further inside than what follows it. */
const idleLine = fc.record({
  at: fc.nat(),
  line: fc.oneof(
    fc.constantFrom("", "  ", "          ").map((line) => () => line),
    fc.constantFrom(0, 0, 1, 2, 4, 6).map((more) => (indent: number) => `${" ".repeat(indent + more)}# a: remark`),
  ),
});

const planText = fc.oneof(
  fc.constantFrom(...examples),
  fc
    .record({
      plan: fc.constantFrom(...Object.values(goodPlans)),
      indent: fc.constantFrom(2, 4),
      lineWidth: fc.constantFrom(20, 80),
      indentSeq: fc.boolean(),
    })
    .map(({ plan, ...options }) => stringify(plan, options)),
  arbitraries.plan().map((plan) => stringify(plan)),
);

test("whatever comments and empty lines stand between the lines, and however they end", () => {
  const written = { read: 0, unusual: 0 };
  fc.assert(
    fc.property(
      planText,
      fc.array(idleLine, { maxLength: 12 }),
      fc.constantFrom("\n", "\r\n"),
      fc.boolean(),
      (plan, idleLines, lineBreak, isCut) => {
        const lines = plan.split("\n");
        for (const { at, line } of idleLines) {
          const place = at % lines.length;
          const next = lines.slice(place).find((after) => after.trim() !== "") ?? "";
          lines.splice(place, 0, line(next.length - next.trimStart().length));
        }
        const text = lines.join(lineBreak);
        written[samePlaces(isCut ? text.trimEnd() : text) ? "read" : "unusual"] += 1;
      },
    ),
  );
  expect(written.read).toBeGreaterThan(written.unusual);
});

it.each([
  "a: b",
  "a:   b   # why\nc: d",
  "a:\n  b # why",
  "a:\n  # why\n  b: c",
  "a:\n- b\n- c\nd: e",
  "a:\n  - b: c\n    d: e\n\n  # why\n  - b: f\n# end\n",
  "a:\n  - b: c\n      # deep\n    # less\n  # least\nd: e",
  "a:\n  b: { c: [d, e] } # why\n    # deep\nf: g",
  "a: [b: c, d]\n",
  "a: [b: c, {d: e}, [f: g]]\n",
  "a: { }\nb: [ ]",
  "a: {\n    b: c, # why\n    d: [\n      e\n    ]\n  }\ne: f",
  "a: |\n  b\n   c\n\n\nd: e",
  "a: |\n  b\n     \n\nd: e",
  "a: >-\n\n  b\n  c\n# why\nd: e",
  "a: |\n",
  "a: |",
  "a:\n  b: |\n    c\n    # no comment\n  # why\nd: e",
  "a: 'b\n  c'\nd: \"e\n\n  f\" # why\n",
  "a: b\n  c\n   d # why\ne: f",
  "- a\n- b: c\n  d: e\n-   - f\n    - g\n",
  "{}",
  "[]",
  "# first\n\na: b\n# last",
  "a: # why\n # more\n- 'b'\n    # deep\n# end",
  "a: # why\n# more\n- b c  # d\n  # deep\n # less\n# end\n",
])("%j", (text) => {
  expect(samePlaces(text)).toBe(true);
});
