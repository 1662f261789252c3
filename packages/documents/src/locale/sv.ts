export type { PageTexts } from "./pageTexts.js";

/**
 * What pages say beside what the library says, in Finland's Swedish.
 *
 * @example
 * ```ts
 * import { sv } from "@piiri/core/locale/sv";
 * import { pages } from "@piiri/documents/locale/sv";
 *
 * const words = { ...sv, pages };
 * words.pages.agenda.programme; // => "Program"
 * ```
 */
export * as pages from "./texts.sv.js";
