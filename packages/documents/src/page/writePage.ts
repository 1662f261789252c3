import type { PageFormat } from "../formats.js";
import type { Page } from "./page.js";
import { toDocx } from "./toDocx.js";
import { toHtml } from "./toHtml.js";
import { toMarkdown } from "./toMarkdown.js";

const writers: Readonly<Record<PageFormat, (page: Page) => string | Uint8Array | Promise<Uint8Array>>> = {
  md: toMarkdown,
  html: toHtml,
  docx: toDocx,
};

/**
 * A page in any of the formats (`@piiri/documents/formats`): a text, or the bytes of a file for the format's program.
 *
 * @example
 * ```ts
 * import { writePage } from "@piiri/documents";
 *
 * const blocks = [{ kind: "paragraph", text: "Welcome" }] as const;
 * await writePage({ language: "en", fileName: "Agenda", title: "Agenda", blocks }, "md"); // => "# Agenda\n\nWelcome\n"
 * ```
 */
export async function writePage(page: Page, format: PageFormat): Promise<string | Uint8Array> {
  return await writers[format](page);
}
