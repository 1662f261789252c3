export type { PageTexts } from "./pageTexts.js";

/**
 * What pages say beside what the library says, in Finnish.
 *
 * @example
 * ```ts
 * import { fi } from "@piiri/core/locale/fi";
 * import { pages } from "@piiri/documents/locale/fi";
 *
 * const words = { ...fi, pages };
 * words.pages.agenda.programme; // => "Ohjelma"
 * ```
 */
export * as pages from "./texts.fi.js";
