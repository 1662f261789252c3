import type { Group } from "../group/index.js";
import type { AudienceWords } from "./texts.js";
import { toSchemaOrg } from "./toSchemaOrg.js";

/**
 * A group in the words of schema.org as text, to be put on its page between `<script type="application/ld+json">` and
 * `</script>`. Whatever the plan holds, nothing in it ends the script or begins another.
 *
 * @example
 * ```ts
 * import { parsePlanOrThrow, resolvePlanOrThrow } from "@piiri/core";
 * import { en } from "@piiri/core/locale/en";
 * import { toJsonLdText } from "@piiri/core/publishing";
 *
 * const text = toJsonLdText(resolvePlanOrThrow(parsePlanOrThrow({
 *   id: "evening", format: "single-event", title: "An evening", publicName: "Tea </script> & talk",
 *   organiser: { name: "Example Association", domain: "example.org" },
 *   schedule: { start: "2027-03-02", time: "18:00" },
 * })), en);
 * text.includes("</script>"); // => false
 * JSON.parse(text).name; // => "Tea </script> & talk"
 * ```
 */
export function toJsonLdText(group: Group, words: AudienceWords): string {
  return JSON.stringify(toSchemaOrg(group, words), undefined, "  ").replace(/[<>&\u2028\u2029]/g, escaped);
}

function escaped(character: string): string {
  const code = escapes[character];
  return code === undefined ? character : `\\u${code}`;
}

/** What browsers might take for markup, or older ones for the end of a line, by its number in JSON. */
const escapes: Readonly<Record<string, string>> = {
  "<": "003c",
  ">": "003e",
  "&": "0026",
  "\u2028": "2028",
  "\u2029": "2029",
};
