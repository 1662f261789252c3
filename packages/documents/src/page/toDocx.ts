import type { Page } from "./page.js";

/**
 * A page as a Word file. The same page gives the same bytes: the file bears no time of its making.
 *
 * @example
 * ```ts
 * import { toDocx } from "@piiri/documents";
 *
 * const blocks = [{ kind: "paragraph", text: "Welcome" }] as const;
 * const bytes = await toDocx({ language: "en", fileName: "Agenda", title: "Agenda", blocks });
 * String.fromCharCode(...bytes.slice(0, 2)); // => "PK"
 * ```
 */
export async function toDocx(page: Page): Promise<Uint8Array> {
  // What writes Word files weighs more than all else here: it is loaded when the first one is written.
  const { wordFile } = await import("./wordFile.js");
  return wordFile(page);
}
