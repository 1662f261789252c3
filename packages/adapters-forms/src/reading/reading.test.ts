import * as fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { maskedForm } from "./maskedForm.js";
import { readingOutcome } from "./readingOutcome.js";
import { seenHeadings } from "./seenHeadings.js";

const count = fc.nat({ max: 1000 });

test("nothing follows where fewer than half of the rows could be used, or, if all or nothing is wanted, where any was told", () => {
  fc.assert(
    fc.property(count, count, count, (used, told, unclear) => {
      const counts = { used, told, unclear: Math.min(unclear, used) };
      const isWhole = told + counts.unclear === 0;
      const other = 2 * used < used + told ? "unusable" : "partly";
      expect(readingOutcome(counts)).toBe(isWhole ? "understood" : other);
      expect(readingOutcome(counts, { isStrict: true })).toBe(isWhole ? "understood" : "unusable");
    }),
  );
  expect(readingOutcome({ used: 0, told: 0 })).toBe("understood");
  expect(readingOutcome({ used: 1, told: 1 })).toBe("partly");
});

test("a masked form has no letter and no digit of what was written", () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.nat(0x10_ffff).map((code) => String.fromCodePoint(code)), maxLength: 200 }),
      (text) => {
        expect(maskedForm(text)).toMatch(/^[^\p{L}\p{N}\p{M}]*(?:[a9][^\p{L}\p{N}\p{M}]*)*$/u);
        expect([...maskedForm(text)].length).toBeLessThanOrEqual(41);
      },
    ),
  );
  expect(maskedForm("lauantaina 13. päivä klo ٩")).toBe("aaaaaaaaaa 99. aaaaa aaa 9");
});

const rowsOf = (...rows: readonly string[]) => rows.map((row, index) => ({ number: index + 1, cells: row.split(";") }));

describe("headings that were seen", () => {
  it.each([
    [rowsOf("Saapui;Kuka;Osoite", "13.2.2027;Example;one@example.org"), ["Saapui", "aaaa", "Osoite"]],
    [rowsOf("Aika;Asuu jossakin;Muu"), ["Aika", "aaaa aaaaaaaa", "aaa"]],
    [rowsOf("Aika;Call 040 123 4567?"), ["Aika", "Call …?"]],
    [rowsOf("Aika;Example Person"), ["Aika", "aaaaaaa aaaaaa"]],
  ])("%# are told", (rows, headings) => {
    expect(seenHeadings(rows)).toEqual(headings);
  });

  it.each([
    [rowsOf("13.2.2027 9.12;Example;one@example.org", "14.2.2027 9.12;Other;two@example.org")],
    [rowsOf("Example;Person", "Other;Person")],
    [rowsOf("Nimi;one@example.org")],
    [rowsOf("+358 40 123 4567;Example")],
  ])("%# are somebody's answers, and told by their form only", (rows) => {
    expect(seenHeadings(rows).join("")).toMatch(/^[a9 .+@]+$/);
  });
});
