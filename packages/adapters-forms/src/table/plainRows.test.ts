import * as fc from "fast-check";
import Papa from "papaparse";
import { expect, test } from "vitest";
import { delimiters } from "./delimiter.js";
import { plainRows } from "./plainRows.js";

const piece = fc.oneof(
  fc.constantFrom(...delimiters, '"', '""', "\n", " ", "a", "ä", "'", "=", "\ufdd0", "\u2028"),
  fc.constantFrom('"a"', '"a;b"', '"a\nb"', '"a ""b"""', '""""'),
);

function slowly(text: string, delimiter: string) {
  const parser = new Papa.Parser({ delimiter, newline: "\n" });
  return parser.parse(text, 0, true) as { data: string[][]; errors: unknown[]; meta: { cursor: number } };
}

test("rows that are read quickly are those that papaparse reads", () => {
  let read = 0;
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), fc.constantFrom(...delimiters), (pieces, delimiter) => {
      const text = `${pieces.join("")}\n`;
      const rows = plainRows(text, delimiter);
      if (rows === undefined) return;
      read += 1;
      const { data, errors, meta } = slowly(text, delimiter);
      expect(errors).toEqual([]);
      expect(meta.cursor).toBe(text.length);
      expect(rows).toEqual(data);
    }),
    { numRuns: 5000 },
  );
  expect(read).toBeGreaterThan(500);
});

test("tables as programs write them are read quickly", () => {
  const cell = fc.array(fc.constantFrom(...delimiters, '"', "\n", " ", "a", "ä"), { maxLength: 5 });
  const rows = fc.array(
    fc.array(
      cell.map((signs) => signs.join("")),
      { minLength: 1, maxLength: 5 },
    ),
    { minLength: 1, maxLength: 8 },
  );
  fc.assert(
    fc.property(rows, fc.constantFrom(...delimiters), fc.boolean(), (table, delimiter, quotes) => {
      const text = `${Papa.unparse(table, { delimiter, newline: "\n", quotes })}\n`;
      expect(plainRows(text, delimiter)).toEqual(table);
    }),
  );
});

test("a line without an end is left alone, and a mark that ends nothing or nowhere", () => {
  expect(plainRows("", ";")).toEqual([]);
  expect(plainRows("a;b", ";")).toBeUndefined();
  expect(plainRows("a;b\nc;", ";")).toBeUndefined();
  expect(plainRows('a;"b"', ";")).toBeUndefined();
  expect(plainRows('a;"b\nc\n', ";")).toBeUndefined();
  expect(plainRows('a;"b" \n', ";")).toBeUndefined();
  expect(plainRows('a;"b"c\n', ";")).toBeUndefined();
});
