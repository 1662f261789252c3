import * as fc from "fast-check";
import { expect, it } from "vitest";
import { canonicalLanguageTag, isLanguageTag, nearestLanguage } from "./languageTag.js";

it.each([
  "fi",
  "sv-FI",
  "se",
  "smn",
  "ru",
  "so",
  "de-CH-1996",
  "zh-Hant-TW",
  "sr-Latn",
  "es-419",

  "en-x-plain",
  "de-u-co-phonebk",
  "SV-fi",
])("%s is a language's tag, and Intl agrees", (tag) => {
  expect(isLanguageTag(tag)).toBe(true);
  expect(canonicalLanguageTag(tag)).toBe(Intl.getCanonicalLocales(tag)[0]);
});

it.each([
  "",
  "f",
  "fi_FI",
  "suomi kieli",
  "fi-",
  "-fi",
  "de--AT",
  "de-A",
  "1a",
  "fi\n",
  "x-piiri",
  "ä",
  `en-x-${"a-".repeat(40)}a`,
])("%j is none", (tag) => {
  expect(isLanguageTag(tag)).toBe(false);
});

it("whatever is one, Intl reads too; and once written as usual it stays so", () => {
  const part = fc.stringMatching(/^[A-Za-z0-9]{1,8}$/);
  fc.assert(
    fc.property(fc.array(part, { minLength: 1, maxLength: 5 }), (parts) => {
      const tag = parts.join("-");
      if (!isLanguageTag(tag)) return;
      const usual = canonicalLanguageTag(tag);
      expect(canonicalLanguageTag(usual)).toBe(usual);
      expect(isLanguageTag(usual)).toBe(true);
      expect(nearestLanguage(tag, [usual, "fi"])).toBe(usual);
    }),
  );
});

it.each([
  ["sv-FI", ["fi", "sv", "en"], "sv"],
  ["SV", ["fi", "sv"], "sv"],
  ["zh-Hant-TW", ["zh", "zh-Hant"], "zh-Hant"],
  ["de", ["de-AT"], undefined],
  ["fil", ["fi"], undefined],
])("%s is best served by", (tag, among, expected) => {
  expect(nearestLanguage(tag, among)).toBe(expected);
});
