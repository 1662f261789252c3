import type { Source } from "../kernel/index.js";

/**
 * Whose advice it is, in the words of a language: what decides first, each once.
 *
 * @example
 * ```ts
 * import { tellSources } from "@piiri/core";
 * import { en } from "@piiri/core/locale/en";
 *
 * const sources = [{ document: "handbook", section: "4.5" }, { document: "ours", section: "a month's tolerance" }];
 * tellSources(sources, en); // => "Handbook of peer support 2010, section 4.5; Piiri's own advice"
 * ```
 */
export function tellSources(
  sources: readonly Source[],
  words: { readonly sources: (source: Source) => string },
): string {
  return [...new Set(sources.map(words.sources))].join("; ");
}
