/** A language as BCP 47 writes it: the language itself, and where it matters its script, region and variants; no longer than anyone needs. */
export const languageTagPattern =
  "^(?=.{2,64}$)(?:[A-Za-z]{2,3}(?:-[A-Za-z]{3}){0,3}|[A-Za-z]{4,8})(?:-[A-Za-z]{4})?(?:-(?:[A-Za-z]{2}|[0-9]{3}))?(?:-(?:[A-Za-z0-9]{5,8}|[0-9][A-Za-z0-9]{3}))*(?:-[A-WY-Za-wy-z0-9](?:-[A-Za-z0-9]{2,8})+)*(?:-[Xx](?:-[A-Za-z0-9]{1,8})+)?$";

const expression = new RegExp(languageTagPattern);

/**
 * Whether a text is a well-formed tag of a language (BCP 47): `fi`, `sv-FI`, `se`, `zh-Hant`. Whether there is such a
 * language is not asked.
 *
 * @example
 * ```ts
 * import { isLanguageTag } from "@piiri/core";
 *
 * isLanguageTag("de-AT"); // => true
 * isLanguageTag("deutsch_AT"); // => false
 * ```
 */
export function isLanguageTag(value: unknown): boolean {
  return typeof value === "string" && expression.test(value);
}

/**
 * A tag as it is usually written, whatever its letters' case: `de-at` is `de-AT`, `ZH-hant` is `zh-Hant`.
 *
 * @example
 * ```ts
 * import { canonicalLanguageTag } from "@piiri/core";
 *
 * canonicalLanguageTag("ZH-hant-tw"); // => "zh-Hant-TW"
 * ```
 */
export function canonicalLanguageTag(tag: string): string {
  const parts = tag.toLowerCase().split("-");
  const single = parts.findIndex((part) => part.length === 1);
  return parts
    .map((part, place) => {
      if (place === 0 || (single !== -1 && place > single)) return part;
      if (/^[a-z]{2}$/.test(part)) return part.toUpperCase();
      return /^[a-z]{4}$/.test(part) ? part.charAt(0).toUpperCase() + part.slice(1) : part;
    })
    .join("-");
}

/**
 * Which of some languages a tag is best served by: itself, else with less and less of it (RFC 4647, lookup). Nothing where
 * none of them is the same language.
 *
 * @example
 * ```ts
 * import { nearestLanguage } from "@piiri/core";
 *
 * nearestLanguage("sv-FI", ["fi", "sv", "en"]); // => "sv"
 * nearestLanguage("de", ["fi", "sv", "en"]); // => undefined
 * ```
 */
export function nearestLanguage<Tag extends string>(tag: string, among: readonly Tag[]): Tag | undefined {
  const parts = canonicalLanguageTag(tag).split("-");
  for (let length = parts.length; length > 0; length -= 1) {
    const shorter = parts.slice(0, length).join("-");
    const found = among.find((each) => canonicalLanguageTag(each) === shorter);
    if (found !== undefined) return found;
  }
  return undefined;
}
