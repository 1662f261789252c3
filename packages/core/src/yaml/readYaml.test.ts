import { describe, expect, it } from "vitest";
import { resolvePlan } from "../group/index.js";
import { en } from "../locale/en.js";
import { fi } from "../locale/fi.js";
import { sv } from "../locale/sv.js";
import { tellProblem } from "../problem/index.js";
import { locateProblems, parsePlanText, readYaml } from "./index.js";

const problemsOf = (text: string) => readYaml(text)._unsafeUnwrapErr();
const told = (text: string) =>
  problemsOf(text).map(({ code, data, position: { line, column } }) => {
    return `${line}:${column} ${"cause" in data ? data.cause : code}`;
  });

describe("what is no YAML", () => {
  it.each([
    ["title: Kipu: ja uni\nid: x\n", ["1:8 colon"]],
    ["title: Kipu:\nid: x\n", ["1:8 colon"]],
    ["title: Kipu: ja: uni\n", ["1:8 colon"]],
    ["people:\n  - { id: x, name: Kipu: uni }\n", ["2:20 colon"]],
    ["title: Kipu\n  id: x\n", ["1:8 indent"]],
    ["a: [1, 2\nb: 3\n", ["2:1 indent"]],
    ['title: "Kipu\nid: x\n', ["3:1 quote"]],
    ["a:\n\t- b\n", ["2:1 tab"]],
    ["a:b\nc: d\n", ["1:1 other"]],
    ["a: 1\na: 2\nb: x: y\n", ["2:1 repeated-key", "3:4 colon"]],
  ])("%j: %j", (text, expected) => {
    expect(told(text)).toEqual(expected);
  });

  it.each([
    [fi, "Tekstissä on kaksoispiste. Laita koko teksti lainausmerkkeihin"],
    [sv, "I texten finns ett kolon. Skriv hela texten inom citattecken"],
    [en, "The text has a colon in it. Put the whole text in quotation marks"],
  ])("a colon in a text is told in $0.language with the way out", (catalogue, sentence) => {
    expect(problemsOf("title: Kipu: ja uni").map((one) => tellProblem(one, catalogue.problems))).toEqual([
      expect.stringContaining(sentence),
    ]);
  });

  it("one problem is told of each line, in the order of the text, and no more than a hundred", () => {
    expect(problemsOf(`[${"? ".repeat(50_000)}`)).toHaveLength(1);
    const lines = problemsOf(`[${"?\n".repeat(1000)}`).map(({ position }) => position.line);
    expect(lines).toEqual(Array.from({ length: 100 }, (_, index) => index + 2));
  });
});

const plan = {
  id: "id: walkers",
  format: "format: open-meetings",
  title: "title: Walking",
  publicName: "publicName: Peer group",
  organiser: "organiser: { name: Example Association, domain: example.org }",
  schedule: "schedule: { start: 2027-03-02, time: 18:00, until: 2027-05-30, skip: [2027-03-16] }",
};
const text = (changes: Partial<typeof plan> & { sessions?: string }) =>
  Object.values({ ...plan, ...changes }).join("\n");
const places = (written: string) =>
  parsePlanText(written)
    .andThen((read) => resolvePlan(read.plan).mapErr((problems) => locateProblems(problems, read)))
    ._unsafeUnwrapErr()
    .map(({ code, position: { line, column, endColumn } }) => `${line}:${column}-${endColumn} ${code}`);

describe("where a problem of a plan stands", () => {
  it.each([
    ["a key with nothing after it", { publicName: "publicName:" }, ["4:1-11 missing"]],
    ["with a comment after it", { publicName: "publicName: # later" }, ["4:1-11 missing"]],
    ["with null after it", { title: "title: ~" }, ["3:1-6 missing"]],
    ["deeper", { schedule: "schedule:\n  start:\n  time: 18:00" }, ["7:3-8 missing"]],
    ["an empty text", { title: 'title: ""' }, ["3:8-10 blank"]],
    ["a session that is skipped", { sessions: "sessions:\n  s2:\n    theme: Rest" }, ["8:3-5 unknown-session"]],
    [
      "an added session with a key of the rhythm",
      { sessions: "sessions:\n  s2:\n    added: { date: 2027-03-05 }" },
      ["8:3-5 key-of-the-rhythm"],
    ],
    ["a key of a wrong form", { sessions: "sessions:\n  S 2:\n    added: { date: 2027-03-05 }" }, ["8:3-6 wrong-form"]],
    ["a wrong value", { title: "title: [x]" }, ["3:8-11 wrong-type"]],
  ])("%s", (_, changes, expected) => {
    expect(places(text(changes))).toEqual(expected);
  });
});

describe("a date or a time in another form", () => {
  it.each([
    ["start", "2.3.2027", "2027-03-02"],
    ["start", "2027-02-30", "2027-03-02"],
    ["time", "18.00", "18:00"],
    ["time", "25:00", "18:00"],
  ])("%s: %s is told of with %s, in every language", (key, value, form) => {
    const written: Record<string, string> = { start: "2027-03-02", time: "18:00", [key]: value };
    const schedule = Object.entries(written).map(([name, one]) => `${name}: ${one}`);
    const [problem] = parsePlanText(text({ schedule: `schedule: { ${schedule.join(", ")} }` }))._unsafeUnwrapErr();
    for (const { problems } of [fi, sv, en]) expect(problem && tellProblem(problem, problems)).toContain(form);
  });
});
