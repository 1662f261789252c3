import { readdirSync, readFileSync } from "node:fs";
import * as fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { stringify } from "yaml";
import { goodPlanKinds, goodPlans } from "../rule-examples/index.js";
import { arbitraries } from "../testing/index.js";
import { parsePlanText, readYaml } from "./index.js";
import { plainData } from "./plainData.js";
import { readWithPlaces } from "./readWithPlaces.js";
import { expectSamePlaces } from "./samePlaces.fixtures.js";

const folder = new URL("../../../../examples/plans/", import.meta.url);
const examples = readdirSync(folder)
  .filter((name) => name.endsWith(".yaml"))
  .map((name) => readFileSync(new URL(name, folder), "utf8"));

/** Whatever is read at once is what the reader with places reads, and stands where that finds it. */
function expectOneOpinion(text: string): void {
  const data = plainData(text);
  if (data === undefined) return;
  expect(readWithPlaces(text).map((read) => read.data)).toEqual({ value: data });
  expectSamePlaces(text, data);
}

describe("what is read at once", () => {
  it.each(examples)("the example plans, with their comments", (text) => {
    expect(plainData(text)).toBeDefined();
    expectOneOpinion(text);
    expect(plainData(text.replaceAll("\n", "\r\n"))).toEqual(plainData(text));
  });

  it.each(goodPlanKinds)("a published %s, as YAML and as JSON", (kind) => {
    expect(plainData(stringify(goodPlans[kind]))).toEqual(goodPlans[kind]);
    expect(plainData(JSON.stringify(goodPlans[kind], null, 2))).toEqual(goodPlans[kind]);
  });

  test("the same plan as with places, of any plan and however it is written", () => {
    fc.assert(
      fc.property(arbitraries.plan(), fc.boolean(), (plan, isJson) => {
        const text = isJson ? JSON.stringify(plan, null, 2) : stringify(plan);
        const { data } = readWithPlaces(text)._unsafeUnwrap();
        expect(plainData(text) ?? data).toEqual(data);
        expect(parsePlanText(text)._unsafeUnwrap().plan).toEqual(plan);
      }),
    );
  });
});

/** What readers of YAML are known to read differently, or one reads and another refuses. */
const doubtful = [
  "a: &x b\nc: *x",
  "a: &x [*x]",
  "a: !!str 1",
  "a: !x b",
  "%YAML 1.2\n---\na: b",
  "a: b\n---\nc: d",
  "a: b\n...\n",
  "? a\n: b",
  "{? a: b}",
  "a:\tb",
  "a:\n\t- b",
  "<<: { a: b }",
  "__proto__: { a: b }",
  "[a]: b",
  "{ a: 1, [b]: c }",
  "{ a: 1, [b] }",
  "{ [a] # why\n : b }",
  "null: a",
  "~: a",
  "1: a",
  "true: a",
  "2027-03-02: a",
  '"": a',
  "a: 1\na: 2",
  'a: 1\n"\\x61": 2',
  'a: "x"# y',
  "{#\n a: b}",
  '{ a: 1\n#c\n, "b": c }',
  'a: "x\ny"',
  "a: 'x\ny'",
  'a: "x\\\n\n  y"',
  "a:\n#c\n b",
  'a: |\n  b\n  # c: "d\n',
  "a: 'b\n  # c'\nd: e # f",
  'a: "b\n  # c"\n# "d\ne: f',
  'a: C#\n# "b\nc: d',
  "# \ud800\na: b",
  "- a\n- -\n- - b\n  - c",
  "a: |2\n   b",
  "a: |+\n  b\n\n",
  "a: >+1\n b",
  "a: |\n  \n   \n # b\n",
  `a: ${"[".repeat(50)}${"]".repeat(50)}`,
  `a: ${"[".repeat(200_000)}`,
  `${"- ".repeat(150)}a`,
  `${"a: ".repeat(20)}b`,
  `a:\n${" ".repeat(150)}b: c`,
  `a${" ".repeat(1100)}: b`,
  `${"a".repeat(1100)}: b`,
  `"${"\\x61".repeat(400)}": b`,
  "a: \u0085b",
  "a: b\u2028c: d",
  "a: b\rc: d",
  "\ufeffa: b",
  "a: \ufeffb",
  "a: \u0000",
  "a: \ud800",
  "a: @b",
  "a: `b`",
  "a: b: c",
  "a: - b",
  "a: }",
  "a:",
  "- a\n-",
  "",
  "# nothing",
  "a",
];

describe("what may be read in two ways", () => {
  it.each(doubtful)("%j", (text) => {
    expectOneOpinion(text);
    for (const around of [`${text}\n`, `x:\n  - y\n${text}\n`, `x:\n${text.replaceAll(/^/gm, "  ")}\nz: z\n`]) {
      expectOneOpinion(around);
    }
  });

  const scalars =
    "~ null Null NULL nULL true True TRUE tRUE no yes on y 0 -0 +1 007 0o14 0O14 0x1F 0X1f 0b101 1_000 1. .5 -.5 +.5e3 1e3 1E-3 1e 12e03 .inf -.Inf +.INF .iNF .nan .NaN -.nan 18:00 190:20:30 2027-03-02 2027-03-02T10:00:00Z 1.2.3 = << - -- .. 9007199254740993 1e400";
  it.each(scalars.split(" "))("the scalar %s", (scalar) => {
    for (const text of [`a: ${scalar}`, `a:\n  - ${scalar}`, `a: [${scalar}, b]`, `a: "${scalar}"`])
      expectOneOpinion(text);
    const written = `x: ${scalar}`;
    expect(readYaml(written).map(({ data }) => data)).toEqual(readWithPlaces(written).map(({ data }) => data));
  });

  const pieces = fc.constantFrom(
    ..."\n| |  |\n  |\n    |- |: |:|,|[|]|{|}|'|\"|#| # c|\n# c\n|\n   # c\n|>|>-\n|&a |*a|!x |? |\\|\\n|\\\n|\r\n|-|---\n|...|a|a: b|x: y|~|null|true|0o14|.5|18:00|<<: |%|å|.|\"a\": |'b': |\n\n|- - |\n- a|\n  - b: c|{a: b}|[a, b]|\"x\n  y\"|''|{a}|[a: b]|\\x41|\\u00e4|\\q".split(
      "|",
    ),
    "|",
    "|\n",
    "|2\n",
    "\t",
  );
  const bases = [
    ...examples,
    "a: b\nc:\n  - d\n  - e: f\n    g: h\n",
    "a:\n- b\n- c: d\n",
    "x: |\n  abc\n\n  def\ny: >\n  fold\n  more\n\n  z\n",
    "{a: 1, b: [c, d], \"e\": 'f'}\n",
    "a: plain\n  more\n  lines\nb: \"q\n  r\"\nc: 'it''s'\n",
  ];
  const cut = fc
    .tuple(fc.constantFrom(...bases), fc.nat(200), fc.integer({ min: 1, max: 12 }))
    .map(([text, from, count]) => {
      const lines = text.split("\n");
      const first = from % lines.length;
      return lines.slice(first, first + count).join("\n");
    });
  const spoilt = fc
    .tuple(cut, fc.array(fc.tuple(fc.nat(), fc.nat(3), pieces), { maxLength: 4 }))
    .map(([text, changes]) =>
      changes.reduce((now, [place, length, piece]) => {
        const at = place % (now.length + 1);
        return now.slice(0, at) + piece + now.slice(at + length);
      }, text),
    );

  test("a text with anything in it, or made of pieces", () => {
    const text = fc.oneof(
      spoilt,
      fc.array(pieces, { maxLength: 12 }).map((all) => all.join("")),
    );
    fc.assert(fc.property(text, expectOneOpinion), { numRuns: 3000 });
  });
});
