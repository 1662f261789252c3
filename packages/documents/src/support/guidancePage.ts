import { type Group, tellSources } from "@piiri/core";
import { guidance } from "@piiri/core/support";
import { fileName } from "../page/fileName.js";
import type { Block, Page } from "../page/page.js";
import type { PageWords } from "../page/words.js";

/**
 * A page for those who lead a group, for when it gets difficult: whom to turn to, and for each thing that one meets what
 * helps, and whose advice it is.
 *
 * @see handbook, 6.4, 6.6 and 6.7
 * @example
 * ```ts
 * import { resolvePlanOrThrow } from "@piiri/core";
 * import { en } from "@piiri/core/locale/en";
 * import { goodPlans } from "@piiri/core/rule-examples";
 * import { guidancePage, toMarkdown } from "@piiri/documents";
 * import { pages } from "@piiri/documents/locale/en";
 *
 * const page = toMarkdown(guidancePage(resolvePlanOrThrow(goodPlans["closed-group"]), { ...en, pages }));
 * page.includes("Turn to: The coordinator, by phone"); // => true
 * page.includes("## Somebody is always silent"); // => true
 * ```
 */
export function guidancePage({ publicName, people }: Group, words: PageWords): Page {
  const { situations, guidance: texts } = words.support;
  const { supportInDifficulty: who } = people;
  return {
    language: words.language,
    fileName: fileName(publicName, texts.title),
    title: publicName,
    subtitle: texts.title,
    blocks: [
      { kind: "paragraph", text: texts.notAlone },
      { kind: "paragraph", text: who === undefined ? texts.nobodyNamed : texts.turnTo(who), isStrong: true },
      ...guidance().flatMap(({ situation, sources }): readonly Block[] => [
        { kind: "heading", text: situations[situation].name },
        { kind: "list", isOrdered: false, items: situations[situation].helps },
        { kind: "paragraph", text: `${texts.source}: ${tellSources(sources, words)}` },
      ]),
    ],
  };
}
