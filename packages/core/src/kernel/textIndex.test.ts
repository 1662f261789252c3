import * as fc from "fast-check";
import { expect, test } from "vitest";
import { TextIndex } from "./textIndex.js";

interface Named {
  readonly name: string;
}

/** What is found with a map and with an index, thing by thing. */
function compared(names: readonly string[]): void {
  const index = new TextIndex<Named>(({ name }) => name);
  const map = new Map<string, Named>();
  for (const name of names) {
    expect(index.get(name)).toBe(map.get(name));
    const thing = { name };
    if (!map.has(name)) map.set(name, thing);
    expect(index.getOrAdd(name, thing)).toBe(map.get(name));
  }
  for (const [name, thing] of map) expect(index.get(name)).toBe(thing);
  expect(index.get("no such name")).toBeUndefined();
}

test("an index finds what a map finds", () => {
  fc.assert(fc.property(fc.array(fc.string({ maxLength: 2 }), { maxLength: 200 }), compared));
});

test("under what is no text nothing is found", () => {
  const index = new TextIndex<Named>(({ name }) => name);
  index.getOrAdd("", { name: "" });
  expect(index.get(undefined)).toBeUndefined();
  expect(index.get(null as unknown as undefined)).toBeUndefined();
});

test("also of more than it has room for at first", () => {
  compared(Array.from({ length: 5000 }, (_, nth) => `person-${nth % 4000}@example.org`));
});

test("also where texts were made to fall together, and soon then too", () => {
  const names = fallingTogether(11);
  compared(names);
  let asked = 0;
  const index = new TextIndex<Named>(({ name }) => {
    asked += 1;
    return name;
  });
  for (const name of names) index.getOrAdd(name, { name });
  // They do fall together; each would be compared with all before it, some two million times.
  expect(asked).toBeGreaterThan(10_000);
  expect(asked).toBeLessThan(50_000);
});

/** Texts of pairs of letters, of which either choice leads to the same number: whoever knows how it is reckoned can find such. */
function fallingTogether(pairs: number): readonly string[] {
  let texts = [""];
  for (let pair = 0, print = 2 * pairs; pair < pairs; pair += 1) {
    const [one, other] = alikeAfter(print);
    texts = texts.flatMap((text) => [text + one, text + other]);
    print = printAfter(print, one);
  }
  return texts;
}

function alikeAfter(print: number): readonly [string, string] {
  const before = new Map<number, number>();
  for (let letter = 0x100; ; letter += 1) {
    const after = printAfter(print, String.fromCharCode(letter));
    const other = before.get(after >>> 16);
    before.set(after >>> 16, letter);
    if (other === undefined) continue;
    const low = (after ^ printAfter(print, String.fromCharCode(other))) & 0xffff;
    return [String.fromCharCode(letter, 0x100), String.fromCharCode(other, 0x100 ^ low)];
  }
}

function printAfter(print: number, text: string): number {
  return [...Array(text.length).keys()].reduce((each, at) => Math.imul(each ^ text.charCodeAt(at), 0x01000193), print);
}
