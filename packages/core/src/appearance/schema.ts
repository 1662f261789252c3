import * as z from "zod/mini";
import { fields } from "../plan/index.js";
import { type Colour, contrast, contrastLeast } from "./contrast.js";

/** The version of the form that this release reads. */
export const appearanceSchemaVersion = 1;

/** What the page's letters stand on, in the light and in the dark; on its buttons the colours change places. */
const papers = { light: "#fffefb", dark: "#16191b" } as const;

const { across, atMost, described, form, httpsAddress, line, optional } = fields;

const colour = form<Colour>("colour", (value) => /^#[0-9a-f]{6}$/i.test(value), { pattern: "^#[0-9A-Fa-f]{6}$" });
const fileName = form("file", isFileBeside, {});
const language = z.enum(["fi", "sv", "en"]);

const colours = z
  .strictObject({
    light: optional(colour, "The colour of buttons and links, on white."),
    dark: optional(colour, "The same for readers who want a dark page, on black."),
  })
  .check(
    across<Readonly<Partial<Record<keyof typeof papers, Colour | undefined>>>>((chosen) =>
      (["light", "dark"] as const).flatMap((on) => {
        const one = chosen[on];
        const ratio =
          typeof one !== "string" || !/^#[0-9a-f]{6}$/i.test(one) ? contrastLeast : contrast(one, papers[on]);
        if (ratio >= contrastLeast) return [];
        const data = { ratio: Math.floor(ratio * 10) / 10, least: contrastLeast, on };
        return [{ problem: "low-contrast" as const, data, at: [on] }];
      }),
    ),
  );

/** What a federation decides of its page; all of it may be left out. */
export const appearanceSchema = z.strictObject({
  schema: optional(z.literal(1), "The version of this form."),
  name: optional(line(80), "The federation's name, at the top of the page."),
  logo: optional(
    described(
      z.strictObject({ file: fileName, description: optional(line(200)) }),
      "A picture beside the name: svg, png, jpg or webp.",
    ),
  ),
  colours: optional(colours),
  practice: optional(fileName, "The file with the federation's own practice: figures, or a pack (`.mjs`)."),
  examples: optional(
    atMost(20, z.strictObject({ name: line(80), file: fileName })),
    "Plans to begin by looking at, in place of Piiri's own.",
  ),
  languages: optional(
    z.array(language).check(z.minLength(1), z.maxLength(3)),
    "The languages that are offered, the first unless the reader speaks another.",
  ),
  guide: optional(
    atMost(10, z.strictObject({ name: line(80), address: httpsAddress })),
    "Links to the federation's own guide, at the foot of the page.",
  ),
});

/** A file beside the page or in a folder there: no address, no way out of the folder. */
function isFileBeside(value: string): boolean {
  return value.length <= 200 && /^[\p{L}\p{N}_-][\p{L}\p{N}_. -]*(?:\/[\p{L}\p{N}_-][\p{L}\p{N}_. -]*)*$/u.test(value);
}
