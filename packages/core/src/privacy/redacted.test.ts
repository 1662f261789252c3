import { format, inspect } from "node:util";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { isRedacted, mapRedacted, redact, reveal } from "./redacted.js";

const marker = "MARKER-7f3a";

/** Everything by which a value comes to be seen by the way. */
const ways: readonly (readonly [string, (value: object) => unknown])[] = [
  ["template", (value) => `${value}`],
  ["concatenation", (value) => ["", value].join("")],
  ["String", (value) => String(value)],
  ["JSON", (value) => JSON.stringify(value)],
  ["JSON within", (value) => JSON.stringify({ deep: [{ value }] })],
  ["inspect", (value) => inspect(value, { depth: null, showHidden: true, getters: true })],
  ["inspect within", (value) => inspect(new Map([[value, { value }]]), { depth: null, showHidden: true })],
  ["format %s %o %O %j", (value) => format("%s %o %O %j", value, value, value, value)],
  ["error message", (value) => new Error(`wrong: ${value}`).stack],
  ["error cause", (value) => inspect(new Error("wrong", { cause: value }), { depth: null, showHidden: true })],
  [
    "thrown",
    (value) =>
      catching(() => {
        throw value;
      }),
  ],
  ["keys", (value) => [...Object.keys(value), ...Object.values(value), ...Object.entries(value)].join()],
  [
    "own property names",
    (value) =>
      Object.getOwnPropertyNames(value)
        .map((name) => String(Reflect.get(value, name)))
        .join(),
  ],
  ["spread", (value) => inspect({ ...value }, { depth: null, showHidden: true })],
  ["assign", (value) => JSON.stringify({ ...value })],
  ["structuredClone", (value) => inspect(structuredClone(value), { depth: null, showHidden: true })],
  ["locale string", (value) => value.toLocaleString()],
  ["valueOf", (value) => String(value.valueOf())],
  ["tag", (value) => Object.prototype.toString.call(value)],
  ["sorted", (value) => [value, { toString: () => "z" }].sort().map(String).join()],
  ["as a key", (value) => Object.keys({ [String(value)]: 1 }).join()],
  ["URL parameters", (value) => new URLSearchParams({ value: String(value) }).toString()],
];

function catching(act: () => never): string {
  try {
    return act();
  } catch (error) {
    return inspect(error, { showHidden: true, depth: null });
  }
}

test.each(ways)("by %s it is not seen", (_, way) => {
  expect(String(way(redact(marker)))).not.toContain(marker);
  expect(String(way(redact({ name: marker, more: [marker] })))).not.toContain(marker);
});

test("what is revealed is what was redacted, also through a change", () => {
  fc.assert(
    fc.property(fc.anything(), (value) => {
      expect(reveal(redact(value))).toBe(value);
      expect(reveal(mapRedacted(redact(value), (inner) => [inner]))[0]).toBe(value);
      expect(isRedacted(redact(value))).toBe(true);
    }),
  );
});

test("nothing else counts as redacted", () => {
  for (const value of [undefined, null, "x", 1, {}, [], () => 1, Symbol("x")]) expect(isRedacted(value)).toBe(false);
});

test("a loop over its keys finds none", () => {
  const seen: string[] = [];
  for (const key in redact(marker)) if (key !== "") seen.push(key);
  expect(seen).toEqual([]);
});
