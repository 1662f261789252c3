// @ts-check
// Why: axe looks at every view and every page that is handed out. Its own builder for a driven browser reads all of its source anew in
// each frame and hands over all that it passed; ours are of one frame, and only what is wrong is asked.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { markLooks, unmarkLooks } from "./looks.mjs";

const source = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** In the long runs the colours of all that is written are held against each other, also of what looks alike. */
const ofAll = process.env["PIIRI_THOROUGH"] !== undefined;

/**
 * What axe finds wrong with what is shown: the rule, where, and what stands there.
 * To hold colours against each other takes longer than all the rest, so of what looks alike two are looked at.
 *
 * @param {import("playwright-core").Page} page
 * @param {{ readonly withColours: boolean, readonly tags?: readonly string[] }} options of which tags its rules are; without, of any
 * @returns {Promise<readonly { readonly id: string, readonly places: readonly string[], readonly html: string }[]>}
 */
export async function askAxe(page, options) {
  if (!(await page.evaluate(() => "axe" in globalThis))) await page.evaluate(source);
  const isOfSome = options.withColours && !ofAll;
  if (isOfSome) await page.evaluate(markLooks);
  const wrong = await page.evaluate(
    async ({ withColours, tags, every }) => {
      const { axe } = /** @type {{ axe: typeof import("axe-core") }} */ (/** @type {unknown} */ (globalThis));
      axe.configure({ rules: [{ id: "color-contrast", selector: every ? "*" : "[data-look]" }] });
      const { violations } = await axe.run({
        resultTypes: ["violations"],
        iframes: false,
        rules: { "color-contrast": { enabled: withColours } },
        ...(tags && { runOnly: { type: "tag", values: [...tags] } }),
      });
      return violations.map(({ id, nodes }) => ({
        id,
        places: nodes.map(({ target }) => target.join(" ")),
        html: nodes[0]?.html ?? "",
      }));
    },
    { ...options, every: ofAll },
  );
  if (isOfSome) await page.evaluate(unmarkLooks);
  return wrong;
}
