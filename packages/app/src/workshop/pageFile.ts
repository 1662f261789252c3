import { type Page, toDocx, toHtml } from "@piiri/documents";
import { type PageFormat, pageFormats } from "@piiri/documents/formats";
import type { MadeFile } from "./document.js";

const writers = {
  docx: async (page: Page) => new Uint8Array(await toDocx(page)),
  html: toHtml,
} satisfies Partial<Record<PageFormat, unknown>>;

/** A format in which a page can be kept. */
export type KeptFormat = keyof typeof writers;

/** A page as a file. */
export async function pageFile(page: Page, as: KeptFormat): Promise<MadeFile> {
  const type = pageFormats[as].mediaType;
  return { name: `${page.fileName}.${as}`, type, content: await writers[as](page) };
}
