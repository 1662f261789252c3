import * as fc from "fast-check";
import { foldLines } from "ical-generator";
import { expect, it } from "vitest";
import { anyCharacter } from "../testing/arbitraries/texts.js";
import { foldedLines } from "./foldedLines.js";

it("folds any text where the generator folds it", () => {
  const piece = fc.oneof(
    fc.string({ unit: anyCharacter(), maxLength: 200 }),
    fc.string({ unit: "grapheme", maxLength: 120 }),
    fc.string({ minLength: 60, maxLength: 90 }),
    fc.tuple(fc.constantFrom("a", "ä", "–", "😀"), fc.nat(160)).map(([character, times]) => character.repeat(times)),
    fc.constantFrom("\r\n", "\r\n ", "\n", "\r"),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
      const text = pieces.join("");
      expect(foldedLines(text)).toBe(foldLines(text));
    }),
    { numRuns: 500 },
  );
});
