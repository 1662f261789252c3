import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Colour, contrast } from "./contrast.js";
import { filesOfAppearance, parseAppearance } from "./index.js";

const whole = {
  schema: 1,
  name: "Esimerkkiliitto",
  logo: { file: "kuvat/logo.svg", description: "Esimerkkiliiton merkki" },
  colours: { light: "#5b2a86", dark: "#d9b8ff" },
  practice: "oma-kaytanto.yaml",
  examples: [{ name: "Aamuryhmä", file: "ryhmat/aamu ryhmä.yaml" }],
  languages: ["fi", "sv"],
  guide: [{ name: "Ohjaajan opas", address: "https://example.org/opas" }],
};

const codesOf = (data: unknown) =>
  parseAppearance(data)
    ._unsafeUnwrapErr()
    .map(({ code, path }) => `${path} ${code}`);

describe("a federation's page", () => {
  it("may decide all or nothing", () => {
    expect(parseAppearance(whole)._unsafeUnwrap()).toEqual(whole);
    expect(parseAppearance({})._unsafeUnwrap()).toEqual({});
    expect(filesOfAppearance(parseAppearance(whole)._unsafeUnwrap())).toEqual([
      "kuvat/logo.svg",
      "oma-kaytanto.yaml",
      "ryhmat/aamu ryhmä.yaml",
    ]);
  });

  it("is told all that is wrong at once, each with its place", () => {
    const wrong = {
      nam: "Esimerkkiliitto",
      logo: { file: "https://example.org/logo.svg" },
      colours: { light: "green", dark: "#222222" },
      practice: "../practice.yaml",
      languages: ["fi", "de"],
      guide: [{ name: "Opas", address: "javascript:alert(1)" }],
    };
    expect(codesOf(wrong).sort()).toEqual([
      "/colours/dark low-contrast",
      "/colours/light wrong-form",
      "/guide/0/address wrong-form",
      "/languages/1 not-one-of",
      "/logo/file wrong-form",
      "/nam unknown-key",
      "/practice wrong-form",
    ]);
  });

  it("made for a newer Piiri is told as such", () => {
    expect(codesOf({ ...whole, schema: 2 })).toEqual(["/schema newer-schema"]);
  });

  it("leads to no file outside of its folder", () => {
    for (const file of ["/etc/passwd", "a/../../b", "..", "//example.org/a", "data:,a", "a\\b", ".hidden", "a/.b", ""])
      expect(parseAppearance({ practice: file }).isErr(), file).toBe(true);
  });

  it("whatever is written, it is read or told, never thrown", () => {
    fc.assert(
      fc.property(fc.anything(), (data) => {
        parseAppearance(data);
      }),
    );
  });
});

const colour = fc
  .array(fc.integer({ min: 0, max: 255 }), { minLength: 3, maxLength: 3 })
  .map((parts): Colour => `#${parts.map((part) => part.toString(16).padStart(2, "0")).join("")}`);

describe("contrast", () => {
  it("is the same both ways, from 1 to 21, and 1 against itself", () => {
    fc.assert(
      fc.property(colour, colour, (one, other) => {
        expect(contrast(one, other)).toBe(contrast(other, one));
        expect(contrast(one, other)).toBeGreaterThanOrEqual(1);
        expect(contrast(one, other)).toBeLessThanOrEqual(21.000001);
        expect(contrast(one, one)).toBe(1);
      }),
    );
  });

  it("is as WCAG's own examples have it", () => {
    expect(contrast("#777777", "#ffffff")).toBeCloseTo(4.48, 2);
    expect(contrast("#767676", "#ffffff")).toBeCloseTo(4.54, 2);
    expect(contrast("#0000ff", "#ffffff")).toBeCloseTo(8.59, 2);
  });
});
