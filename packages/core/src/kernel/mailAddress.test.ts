import * as fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { isMailAddress, readMailAddress } from "./mailAddress.js";

const one = "anna@example.org";

describe("one meaning", () => {
  test.each([
    ["<anna@example.org>"],
    ["Anna <anna@example.org>"],
    ['"Esimerkki, Anna" <anna@example.org>'],
    ["Anna E. < anna@example.org >;"],
    ["mailto:anna@example.org"],
    ["MAILTO:anna@example.org?subject=Hei"],
    ["anna@example.org <mailto:anna@example.org>"],
    ["[anna@example.org](mailto:anna@example.org)"],
    ["anna@example.org, anna@example.org"],
    ["anna@example.org."],
    ["anna@example.org,"],
    ["anna@example.org;"],
    ["'anna@example.org'"],
    ["”anna@example.org”"],
    ["(anna@example.org)"],
    [" anna@example.org\u00a0"],
    ["anna\u200b@example.org"],
    ["\ufeffanna@example.org"],
    ["anna@exam\u00adple.org"],
    ["\u202aanna@example.org\u202c"],
    ["\u2066anna@example.org\u2069"],
    ["anna＠example.org"],
    ["ａｎｎａ＠ｅｘａｍｐｌｅ．ｏｒｇ"],
    ["anna\ufe6bexample.org"],
    ["anna @ example.org"],
    ["anna@ example.org"],
    ["anna@example .org"],
    ["anna@example. org"],
    ["anna(at)example.org"],
    ["anna [at] example.org"],
    ["anna(ät)example.org"],
    ["Sähköposti: anna@example.org"],
    ["E-post: anna@example.org"],
    ["anna@example.org\n"],
    ["anna@example.org;"],
    ["anna@example.org (työ)"],
    ["(koti) anna@example.org"],
    ["anna@example.org [jobb]"],
    ["anna@example.org (Work)"],
    ["Anna Example (työ) <anna@example.org>"],
    ["Anna Example <anna@example.org> (work)"],
    ["- anna@example.org"],
    ["• anna@example.org"],
    ["'anna@example.org"],
    ["=anna@example.org"],
    ["'=anna@example.org"],
    ['="anna@example.org"'],
    ['=HYPERLINK("mailto:anna@example.org","anna@example.org")'],
    ['=HYPERLINKKI("mailto:anna@example.org";"anna@example.org")'],
  ])("%j", (written) => {
    expect(readMailAddress(written)).toEqual({ address: one, isMended: true });
  });

  it("is left alone where there is nothing to mend, its letters' size too", () => {
    for (const address of [
      one,
      "+358400000000@example.org",
      "Anna.E+ryhma@Example.org",
      "päivi@esimerkki.example",
      "o'brien@a.b.example",
    ]) {
      expect(readMailAddress(address)).toEqual({ address, isMended: false });
    }
  });
});

describe("no one meaning", () => {
  test.each([
    ["ritva@posti", "no-address"],
    ["ritva", "no-address"],
    ["", "no-address"],
    ["@example.org", "no-address"],
    ["ritva@@example.org", "no-address"],
    ["ritva@example..org", "no-address"],
    ["ritva..e@example.org", "no-address"],
    ["ritva@example,org", "no-address"],
    ["ritva anna@example.org", "no-address"],
    ["Hei. ritva@example.org", "no-address"],
    ["ritva@example.org. Hei", "no-address"],
    ["ei enää ritva@example.org", "no-address"],
    ["soita 040 000 0000", "no-address"],
    ["ritva@192.0.2.1", "no-address"],
    ["-ritva@example.org", "no-address"],
    ["+ritva@example.org", "no-address"],
    ["'-ritva@example.org", "no-address"],
    ["@ritva@example.org", "no-address"],
    ["==ritva@example.org", "no-address"],
    ["ritva@example.org (vanha)", "no-address"],
    ["ritva@example.org (ei enää käytössä)", "no-address"],
    ["ritva@example.org (työ, ei toimi)", "no-address"],
    ['=HYPERLINK("mailto:anna@example.org","pekka@example.org")', "two-addresses"],
    ["anna@example.org, pekka@example.org", "two-addresses"],
    ["anna@example.org;pekka@example.org", "two-addresses"],
    ["anna@example.org pekka@example.org", "two-addresses"],
    ["anna@example.org / pekka@example.org", "two-addresses"],
    ["Anna <anna@example.org>, Pekka <pekka@example.org>", "two-addresses"],
    ["anna@example.org tai\npekka@example.org", "two-addresses"],
    ["mailto:anna@example.org?cc=pekka@example.org", "two-addresses"],
  ])("%j", (written, problem) => {
    expect(readMailAddress(written)).toEqual({ problem });
  });
});

test("whatever is written, what comes out can be sent to, and reading it again changes nothing", () => {
  const piece = fc.constantFrom(
    "anna",
    "@",
    "example",
    ".",
    "org",
    " ",
    "<",
    ">",
    ",",
    ";",
    "mailto:",
    "\u200b",
    "＠",
    "(at)",
    "ä",
    "?",
    "\n",
    '"',
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.array(piece, { maxLength: 14 }).map((all) => all.join("")),
        fc.string(),
      ),
      (written) => {
        const read = readMailAddress(written);
        if ("problem" in read) return;
        expect(isMailAddress(read.address)).toBe(true);
        expect(read.address).not.toMatch(/[\s\p{C}<>,;]/u);
        expect(readMailAddress(read.address)).toEqual({ address: read.address, isMended: false });
      },
    ),
  );
});

test("a cell of any length takes no time", () => {
  const began = performance.now();
  for (const sign of [".", " ", "@", ",", "<", "a@", "mailto:", "(at)"]) readMailAddress(sign.repeat(100_000));
  expect(performance.now() - began).toBeLessThan(2000);
});

test("an address of usual letters is one exactly by the rules that hold for all", () => {
  // A letter beyond ASCII in the name leads past the quick look, and changes nothing else.
  const part = fc.string({ unit: fc.constantFrom("a", "Z", "7", "-", "_", "+", ".", "@", " "), maxLength: 12 });
  fc.assert(
    fc.property(part, part, fc.constantFrom("org", "o7", "7", "", "fi-x"), (local, domain, top) => {
      expect(isMailAddress(`a${local}@${domain}.${top}`)).toBe(isMailAddress(`å${local}@${domain}.${top}`));
    }),
    { numRuns: 2000 },
  );
});
