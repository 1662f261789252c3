/** Turn the direction of what follows (Unicode UAX 9, 2): a line then reads otherwise than it is written. */
const turning = "\u202a-\u202e\u2066-\u2069";

/** Tag characters: a whole text may stand in them that nobody sees. Each is a letter of ASCII, so much further on. */
const tags = "\u{e0000}-\u{e007f}";
const furthest = "\u{e0000}".codePointAt(0) ?? 0;

/** The three flags that are written with tags: of England, Scotland and Wales (Unicode UTS 51, RGI_Emoji_Tag_Sequence). */
const regions = ["gbeng", "gbsct", "gbwls"].map((region) =>
  [...region].map((letter) => String.fromCodePoint(furthest + (letter.codePointAt(0) ?? 0))).join(""),
);

const steering = new RegExp(`[${turning}${tags}]`, "u");

/** A whole flag, which is kept, or one character that is not. */
const flagOrSteering = new RegExp(`(\u{1f3f4}(?:${regions.join("|")})\u{e007f})|[${turning}${tags}]`, "gu");

/** The first character of a text that turns its direction or hides in it; a flag's own do not count. */
export function steeringCharacter(text: string): string | undefined {
  if (!steering.test(text)) return undefined;
  return [...text.matchAll(flagOrSteering)].find(([, flag]) => flag === undefined)?.[0];
}

/**
 * A text in which nothing turns the direction of writing and nothing is hidden: for what others wrote, before it is shown.
 * Text from right to left stays as it is, for it needs no such characters; flags stay too.
 *
 * @example
 * ```ts
 * import { withoutSteering } from "@piiri/core";
 *
 * withoutSteering("invoice\u202efdp.exe"); // => "invoicefdp.exe"
 * ```
 */
export function withoutSteering(text: string): string {
  return steering.test(text) ? text.replace(flagOrSteering, (_, flag?: string) => flag ?? "") : text;
}
