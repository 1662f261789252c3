import * as fc from "fast-check";
import { expect, it, test } from "vitest";
import { redact } from "../privacy/index.js";
import { isNamed, plainAddress, plainName } from "./personKey.js";

const nameOf = (text: string) => plainName({ name: redact(text) });

/** Words as people write their names, and what a hand or a phone makes of them. */
const words = fc.array(
  fc.record({
    word: fc.constantFrom("anna", "\u00E5sa", "m\u00E4kel\u00E4", "o'neill", "7"),
    isLarge: fc.boolean(),
    isTakenApart: fc.boolean(),
    unseen: fc.constantFrom("", "", "\u200B", "\u00AD"),
    after: fc.constantFrom(" ", "  ", "\t", "\u00A0 "),
  }),
  { minLength: 1, maxLength: 3 },
);

it("a name is the same however its letters, its spaces and what nobody sees were typed", () => {
  fc.assert(
    fc.property(words, fc.constantFrom("", " ", "  ", "\n"), fc.boolean(), (all, first, isEndedAtOnce) => {
      const typed = all.map(({ word, isLarge, isTakenApart, unseen, after }) => {
        const written = isLarge ? word.toUpperCase() : word;
        return (isTakenApart ? written.normalize("NFD") : written) + unseen + after;
      });
      const text = first + typed.join("");
      expect(nameOf(isEndedAtOnce ? text.trimEnd() : text)).toBe(all.map(({ word }) => word).join(" "));
    }),
  );
});

test.each([
  ["Example", "example"],
  ["EXAMPLE", "example"],
  ["  Example", "example"],
  ["Example  ", "example"],
  ["Anna Maria  Example", "anna maria example"],
  ["Anna  Example", "anna example"],
  ["\u00C5SA", "\u00E5sa"],
  ["A\u030ASA", "\u00E5sa"],
  ["Anna A\u030A", "anna \u00E5"],
  ["Anna \u00C4", "anna \u00E4"],
])("“%s” is “%s”", (text, plain) => {
  expect(nameOf(text)).toBe(plain);
  expect(plainAddress({ email: redact(text) })).toBe(plain);
  expect(isNamed({ name: redact(text) })).toBe(true);
});

test("of a name that is not there, or of spaces alone, nothing is left", () => {
  for (const text of ["", " ", "  ", "\t", "\u200B", " \u200B "]) {
    expect([nameOf(text), isNamed({ name: redact(text) })], JSON.stringify(text)).toEqual(["", false]);
  }
  expect([plainName({}), plainAddress({}), isNamed({})]).toEqual(["", "", false]);
});
