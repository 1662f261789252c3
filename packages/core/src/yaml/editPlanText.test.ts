import * as fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { parse, stringify } from "yaml";
import { editPlanText, type PlanTextChange, type PlanValue, readYaml } from "./index.js";

const edited = (text: string, ...changes: readonly PlanTextChange[]) => editPlanText(text, changes)._unsafeUnwrap();
const set = (path: string, value: PlanValue, after?: readonly string[]): PlanTextChange =>
  after === undefined ? { path, value } : { path, value, after };
const remove = (path: string): PlanTextChange => ({ path, remove: true });

describe("what is changed, and what stays", () => {
  it.each<[string, string, PlanTextChange, string]>([
    ["a value", "a: 1 # one\n\n# b\nb: 2\n", set("/a", 3), "a: 3 # one\n\n# b\nb: 2\n"],
    ["in its quotation marks", "a: 'x' # one\nb: \"y\"\n", set("/a", "it's"), "a: 'it''s' # one\nb: \"y\"\n"],
    ["in double ones", 'a: "x"\n', set("/a", 'say "so"'), 'a: "say \\"so\\""\n'],
    ["what needs quotation marks", "a: x\n", set("/a", "x: y #z"), 'a: "x: y #z"\n'],
    ["what would be a number", "a: x\n", set("/a", "12"), 'a: "12"\n'],
    [
      "a text of lines",
      "a: |\n  one\n  two\n\n# b\nb: 1\n",
      set("/a", "three\nfour\n"),
      "a: |\n  three\n  four\n\n# b\nb: 1\n",
    ],
    ["nothing, where it is so already", "a:   1\n", set("/a", 1), "a:   1\n"],
    ["in brackets", "a: { b: 1,  c: [x,  y] } # d\n", set("/a/c/1", "z"), "a: { b: 1,  c: [x,  z] } # d\n"],
    ["a new key in brackets", "a: { b: 1 } # d\n", set("/a/c", { e: "f" }), "a: { b: 1, c: { e: f } } # d\n"],
    ["… over lines", "a: {\n  b: 1 # one\n}\n", set("/a/c", 2), "a: {\n  b: 1, # one\n  c: 2\n}\n"],
    ["… with a last comma", "a: {\n  b: 1, # one\n}\n", set("/a/c", 2), "a: {\n  b: 1, # one\n  c: 2,\n}\n"],
    ["a new item in brackets", "a: [x, y]\n", set("/a/2", "z"), "a: [x, y, z]\n"],
    ["a new item", "a:\n- x\n#- y\nb: 1\n", set("/a/1", "z"), "a:\n- x\n#- y\n- z\nb: 1\n"],
    [
      "a new item with a section",
      "a:\n  - id: x\n    b: 1\n",
      set("/a/1", { id: "y" }),
      "a:\n  - id: x\n    b: 1\n  - { id: y }\n",
    ],
    ["into nothing", "a:\nb: 1\n", set("/a/c", 2), "a:\n  c: 2\nb: 1\n"],
    ["beside what waits", "a: # now\n    #x: 1\nb: 1\n", set("/a/c", 2), "a: # now\n    c: 2\n    #x: 1\nb: 1\n"],
    ["into a section that waits", "b: 1\n\n#a:\n  #x: 1\n", set("/a/c", 2), "b: 1\n\na:\n  c: 2\n  #x: 1\n"],
    ["onto a line of it that waits", "#a:\n  #y: 0\n  #x: 1\nb: 1\n", set("/a/x", 2), "a:\n  #y: 0\n  x: 2\nb: 1\n"],
    ["onto a line that waits", "b: 1\n#a: 7 # why\n", set("/a", 2), "b: 1\na: 2 # why\n"],
    [
      "not onto one of another's",
      "c:\n  b: 1\nd:\n  #a: 7\n  e: 1\n",
      set("/c/a", 2),
      "c:\n  b: 1\n  a: 2\nd:\n  #a: 7\n  e: 1\n",
    ],
    [
      "not onto one with more in it",
      "s:\n  s1: x\n  #s2: { t: y }\n",
      set("/s/s2/m", 1),
      "s:\n  s1: x\n  s2: { m: 1 }\n  #s2: { t: y }\n",
    ],
    [
      "behind what waits",
      "a:\n  b: 1\n  #c: 2\n    #d: 3\n\n#e: 4\n",
      set("/f", 5),
      "a:\n  b: 1\n  #c: 2\n    #d: 3\nf: 5\n\n#e: 4\n",
    ],
    ["behind a key that is named", "a: 1\n\n# b\nb: 2\n", set("/c", 3, ["z", "a"]), "a: 1\nc: 3\n\n# b\nb: 2\n"],
    ["a number in its place", "s:\n  s1: x\n  s3: y\n", set("/s/s2", "z"), "s:\n  s1: x\n  s2: z\n  s3: y\n"],
    ["without a last line end", "a: 1", set("/b", 2), "a: 1\nb: 2"],
    ["with Windows' line ends", "a: 1\r\nb:\r\n  c: 1\r\n", set("/b/d", 2), "a: 1\r\nb:\r\n  c: 1\r\n  d: 2\r\n"],
    ["with a byte order mark", "\ufeffa: 1\nb: 1\n", set("/a", 2), "\ufeffa: 2\nb: 1\n"],
    ["with a byte order mark, at its key", "\ufeffa: 1\n", set("/b", 2), "\ufeffa: 1\nb: 2\n"],
    ["a key away", "a: 1\n# b\nb: 2\nc: 3\n", remove("/b"), "a: 1\n# b\nc: 3\n"],
    ["a section away", "a: 1\nb:\n  - x\n  #- y\n\nc: 3\n", remove("/b"), "a: 1\n\nc: 3\n"],
    ["away in brackets", "a: { b: 1, c: 2, d: 3 }\n", remove("/a/c"), "a: { b: 1, d: 3 }\n"],
    ["the last away in brackets", "a: { b: 1, c: 2 }\n", remove("/a/c"), "a: { b: 1 }\n"],
    ["the only one away", "a: { b: 1 }\nc: 1\n", remove("/a/b"), "a: {}\nc: 1\n"],
    ["an item away", "a: [x, y, z]\n", remove("/a/0"), "a: [y, z]\n"],
    ["an item's line away", "a:\n  - x # 1\n  - y # 2\n", remove("/a/0"), "a:\n  - y # 2\n"],
    ["the first of an item away", "a:\n  - b: 1\n    c: 2\n", remove("/a/0/b"), "a:\n  - c: 2\n"],
    [
      "a section only where it differs",
      "a:\n  b: 1 # one\n  c: 2\n",
      set("/a", { b: 1, d: 4 }),
      "a:\n  b: 1 # one\n  d: 4\n",
    ],
    [
      "a list only where it differs",
      "a:\n  - x # 1\n  - y # 2\n  - z # 3\n",
      set("/a", ["x", "z"]),
      "a:\n  - x # 1\n  - z # 3\n",
    ],
    ["JSON", '{\n  "a": 1,\n  "b": {}\n}\n', set("/c", "x"), '{\n  "a": 1,\n  "b": {},\n  "c": "x"\n}\n'],
    [
      "JSON's sections",
      '{\n  "a": { "b": "x" }\n}',
      set("/a/c", { d: [1] }),
      '{\n  "a": { "b": "x", "c": { "d": [1] } }\n}',
    ],
    ["an empty one", '{"a": {}}', set("/a/c", 1), '{"a": { "c": 1 }}'],
  ])("%s", (_, text, change, expected) => {
    expect(edited(text, change)).toBe(expected);
  });

  it("what is deep stands below one another, and what is short on one line", () => {
    const value = { x: { registration: { opens: "2027-01-01" } }, y: ["a", "b"], z: "one\ntwo" };
    const text = edited("a: 1\n", set("/b", value));
    expect(text).toBe(
      "a: 1\nb:\n  x:\n    registration: { opens: 2027-01-01 }\n  y: [a, b]\n  z: |-\n    one\n    two\n",
    );
    expect(edited(text, remove("/b"))).toBe("a: 1\n");
  });
});

describe("what is not changed", () => {
  it.each<[string, string, PlanTextChange, string]>([
    ["what is no YAML", "a: [1\n", set("/a", 2), "not-readable"],
    ["within a single value", "a: 1\n", set("/a/b", 2), "no-such-place"],
    ["beyond a list", "a: [1]\n", set("/a/2", 2), "no-such-place"],
    ["what is not there to remove", "a: 1\n", remove("/b"), "no-such-place"],
    ["what another place shares", "a: &x { b: 1 }\nc: *x\n", set("/a/b", 2), "not-editable"],
    ["what is shared from another place", "a: &x { b: 1 }\nc: *x\n", set("/c/b", 2), "not-editable"],
  ])("%s", (_, text, change, problem) => {
    expect(editPlanText(text, [change])._unsafeUnwrapErr()).toBe(problem);
  });
});

const word = fc.constantFrom("a", "b", "c", "d1", "d2", "e");
const single = fc.oneof(
  fc.string({ unit: "grapheme", maxLength: 12 }),
  fc.constantFrom(
    "# x",
    "- x",
    "a: b",
    "x #y",
    "2027-03-02",
    "18:00",
    "one\ntwo",
    "one\n\ntwo\n",
    " x",
    "~",
    "yes",
    "]",
  ),
  fc.integer(),
  fc.boolean(),
);
const { section } = fc.letrec<{ section: Record<string, PlanValue>; value: PlanValue }>((tie) => ({
  section: fc.dictionary(word, tie("value"), { minKeys: 1, maxKeys: 5, noNullPrototype: true }),
  value: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    single,
    tie("section"),
    fc.array(single, { maxLength: 3 }),
    fc.array(tie("section"), { maxLength: 3 }),
  ),
}));

const writings: readonly ((data: object) => string)[] = [
  (data) => stringify(data, { lineWidth: 0 }),
  (data) => stringify(data, { indent: 4, indentSeq: false, defaultStringType: "QUOTE_DOUBLE" }),
  (data) => stringify(data, { collectionStyle: "flow" }),
  (data) => JSON.stringify(data, undefined, 2),
  (data) => JSON.stringify(data),
  (data) => stringify(data, { defaultStringType: "QUOTE_SINGLE" }).replaceAll("\n", "\r\n"),
];

const pathsOf = (value: unknown, path = ""): readonly string[] =>
  typeof value !== "object" || value === null
    ? [path]
    : [path, ...Object.entries(value).flatMap(([key, each]) => pathsOf(each, `${path}/${key}`))];

test("whatever is changed in whatever is written, the text says it and nothing else", () => {
  fc.assert(
    fc.property(
      section,
      fc.constantFrom(...writings),
      fc.nat(),
      fc.nat(),
      single,
      section,
      (data, write, one, kind, scalar, more) => {
        const text = write(data);
        // A text of Windows says its line ends within texts otherwise; what is read is what counts.
        const read = readYaml(text)._unsafeUnwrap().data as object;
        const paths = pathsOf(read).slice(1);
        const path = paths[one % paths.length] ?? "";
        const changes = [set(path, more), remove(path), set(`${path.slice(0, path.lastIndexOf("/"))}/new`, more)];
        const change = changes[kind % (changes.length + 1)] ?? set(path, scalar);
        const result = editPlanText(text, [change]);
        if (result.isErr()) {
          expect([result.error, change.path, text]).toEqual(["no-such-place", change.path, text]);
          return;
        }
        const [parent, key] = [
          path.slice(0, path.lastIndexOf("/")),
          change.path.slice(change.path.lastIndexOf("/") + 1),
        ];
        const expected = structuredClone(read) as Record<string, unknown>;
        const holder = parent
          .split("/")
          .slice(1)
          .reduce<unknown>((at, step) => (at as Record<string, unknown>)[step], expected);
        if ("value" in change) (holder as Record<string, unknown>)[key] = change.value;
        else if (Array.isArray(holder)) holder.splice(Number(key), 1);
        else delete (holder as Record<string, unknown>)[key];
        expect(parse(result.value)).toEqual(expected);
      },
    ),
  );
});
