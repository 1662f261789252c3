import * as fc from "fast-check";
import { expect, test } from "vitest";
import { TextIndex } from "./textIndex.js";

/** What is found with a map and with an index, place by place. */
function compared(texts: readonly string[]): void {
  const index = new TextIndex(texts.length, (place) => texts[place] ?? "");
  const map = new Map<string, number>();
  const differ: string[] = [];
  const hold = (text: string, found: number | undefined) => {
    if (found !== map.get(text)) differ.push(text);
  };
  for (const [place, text] of texts.entries()) {
    hold(text, index.get(text));
    if (!map.has(text)) map.set(text, place);
    hold(text, index.getOrAdd(text, place));
  }
  for (const text of map.keys()) hold(text, index.get(text));
  expect(differ).toEqual([]);
  expect(index.get("no such text")).toBeUndefined();
}

test("an index finds what a map finds", () => {
  fc.assert(fc.property(fc.array(fc.string({ maxLength: 2 }), { maxLength: 200 }), compared));
});

test("also texts of which all, or the first, come in order", () => {
  const counted = fc.array(fc.nat({ max: 30 }), { maxLength: 40 });
  fc.assert(
    fc.property(fc.nat({ max: 200 }), counted, (first, then) => {
      const texts = [...Array.from({ length: first }, (_, nth) => `row-${nth}`), ...then.map((nth) => `row-${nth}`)];
      const index = new TextIndex(texts.length, (place) => texts[place] ?? "");
      expect(texts.map((text, place) => index.getOrAdd(text, place))).toEqual(texts.map((text) => texts.indexOf(text)));
      for (const text of texts) expect(index.get(text)).toBe(texts.indexOf(text));
      expect(index.get("row-")).toBeUndefined();
    }),
  );
});

test("also texts in order of any signs, of which some then stand elsewhere or again", () => {
  const inOrder = fc
    .array(
      fc.string({ unit: fc.constantFrom("a", "b", "ä", "e\u0301", "\u{1f600}", "\ud83d", "\uffff"), maxLength: 3 }),
    )
    .map((texts) => texts.toSorted((one, other) => one.length - other.length || (one < other ? -1 : 1)));
  fc.assert(
    fc.property(
      inOrder,
      fc.boolean(),
      fc.array(fc.tuple(fc.nat(), fc.nat()), { maxLength: 3 }),
      (sorted, once, moved) => {
        const texts = once ? [...new Set(sorted)] : [...sorted];
        for (const [from, to] of moved)
          texts.splice(to % (texts.length + 1), 0, ...texts.slice(from % (texts.length + 1)).slice(0, 1));
        const index = new TextIndex(texts.length, (place) => texts[place] ?? "");
        expect(texts.map((text, place) => index.getOrAdd(text, place))).toEqual(
          texts.map((text) => texts.indexOf(text)),
        );
        for (const text of texts) expect(index.get(text)).toBe(texts.indexOf(text));
      },
    ),
  );
});

test("texts that come in order are not looked through before one is asked for", () => {
  const asked: number[] = [];
  const texts = ["row-9", "row-10", "row-11"];
  const index = new TextIndex(texts.length, (place) => {
    asked.push(place);
    return texts[place] ?? "";
  });
  for (const [place, text] of texts.entries()) index.getOrAdd(text, place);
  expect(asked).toEqual([]);
  expect(index.get("row-10")).toBe(1);
});

test("under what is no text nothing is found, nor in an empty list", () => {
  const index = new TextIndex(1, () => "");
  expect(index.get("")).toBeUndefined();
  index.getOrAdd("", 0);
  expect(index.get(undefined)).toBeUndefined();
  expect(index.get(null as unknown as undefined)).toBeUndefined();
  expect(new TextIndex(0, () => "").get("")).toBeUndefined();
});

test("also of very many", () => {
  compared(Array.from({ length: 5000 }, (_, nth) => `person-${nth % 4000}@example.org`));
});

test("also where texts were made to fall together, and soon then too", () => {
  const texts = fallingTogether(11);
  compared(texts);
  let asked = 0;
  const index = new TextIndex(texts.length, (place) => {
    asked += 1;
    return texts[place] ?? "";
  });
  for (const [place, text] of texts.entries()) index.getOrAdd(text, place);
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
