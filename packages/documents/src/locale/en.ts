export type { PageTexts } from "./pageTexts.js";

/**
 * What pages say beside what the library says, in English.
 *
 * @example
 * ```ts
 * import { en } from "@piiri/core/locale/en";
 * import { pages } from "@piiri/documents/locale/en";
 *
 * const words = { ...en, pages };
 * words.pages.agenda.programme; // => "Programme"
 * ```
 */
export * as pages from "./texts.en.js";
