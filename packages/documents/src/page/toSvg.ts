import { withoutSteering } from "@piiri/core";
import { toHtml as write } from "../vendor/markup.js";
import { drawing } from "./drawing.js";
import type { Picture } from "./picture.js";

/**
 * A picture as an SVG file that needs nothing else: no style sheet, no font, no request. Screen readers find its title
 * and what it shows.
 *
 * @example
 * ```ts
 * import { toSvg } from "@piiri/documents";
 *
 * const marks = [{ kind: "text", x: 5, y: 15, text: "<hello>", size: 10 }] as const;
 * const svg = toSvg({ title: "A word", description: "One word of greeting", width: 60, height: 20, marks });
 * svg.startsWith('<svg xmlns="http://www.w3.org/2000/svg"'); // => true
 * svg.includes("&#x3C;hello>"); // => true
 * ```
 */
export function toSvg(picture: Picture): string {
  const drawn = drawing(picture);
  const alone = { ...drawn, properties: { xmlns: "http://www.w3.org/2000/svg", ...drawn.properties } };
  return withoutSteering(`${write(alone, { space: "svg", closeEmptyElements: true })}\n`);
}
