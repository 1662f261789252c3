import { sourceOf } from "./federation/source.js";
import type { PiiriAppearance, PiiriOptions, PlanBeside } from "./piiriOptions.js";
import { startPiiri } from "./startPiiri.js";
import keepingStyle from "./style/keeping.css?inline";
import style from "./style/style.css?inline";
import viewsStyle from "./style/views.css?inline";

export type { PiiriAppearance, PiiriOptions, PlanBeside };

/**
 * Puts Piiri into an element of another page, as of an intranet. What the page around it looks like stays as it is, and
 * so does Piiri: both keep their own styles. The address behind `#` tells where in Piiri the reader is.
 *
 * @returns how to take it away again
 */
export async function mountPiiri(element: HTMLElement, options: PiiriOptions = {}): Promise<() => void> {
  const root = element.shadowRoot ?? element.attachShadow({ mode: "open" });
  root.adoptedStyleSheets = [style, keepingStyle, viewsStyle].map((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    return sheet;
  });
  const { language, planBeside } = options;
  return await startPiiri(root, { source: sourceOf(options), language, planBeside });
}
