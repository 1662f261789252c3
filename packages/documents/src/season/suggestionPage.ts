import type { Group } from "@piiri/core";
import { type Suggestion, tellReason } from "@piiri/core/season";
import { fileName } from "../page/fileName.js";
import type { Block, Page } from "../page/page.js";
import type { PageWords } from "../page/words.js";

/**
 * Dates and teams that a group could have, the best first, each with what speaks against it and whom to ask next.
 *
 * @example
 * ```ts
 * import { resolvePlanOrThrow } from "@piiri/core";
 * import { seasonGroup, suggestPlaces } from "@piiri/core/season";
 * import { en } from "@piiri/core/locale/en";
 * import { goodPlans } from "@piiri/core/rule-examples";
 * import { suggestionPage, toMarkdown } from "@piiri/documents";
 * import { pages } from "@piiri/documents/locale/en";
 *
 * const group = resolvePlanOrThrow(goodPlans["closed-group"]);
 * const season = [seasonGroup(resolvePlanOrThrow(goodPlans["open-meetings"]))];
 * const page = suggestionPage(group, suggestPlaces(group, { season }), { ...en, pages });
 * toMarkdown(page).startsWith("# Peer group, spring 2027"); // => true
 * ```
 */
export function suggestionPage({ publicName }: Group, suggestions: readonly Suggestion[], words: PageWords): Page {
  const texts = words.season;
  const names = (people: Suggestion["team"]) =>
    people.map(({ person }) => `${person.name} (${person.association})`).join(", ");
  return {
    language: words.language,
    fileName: fileName(publicName, texts.headings.suggestions),
    title: publicName,
    subtitle: texts.headings.suggestions,
    blocks:
      suggestions.length === 0
        ? [{ kind: "paragraph", text: texts.noSuggestions }]
        : suggestions.flatMap(({ start, time, dates, points, team, reserves, reasons }): readonly Block[] => [
            { kind: "heading", text: texts.suggested(start, time, points) },
            {
              kind: "facts",
              facts: [
                [texts.headings.sessions, dates.map(words.dates.date).join(", ")],
                [texts.team, names(team)],
                ...(reserves.length > 0 ? [[texts.reserves, names(reserves)] as const] : []),
              ],
            },
            reasons.length === 0
              ? { kind: "paragraph", text: texts.noReasons }
              : { kind: "list", isOrdered: false, items: reasons.map((reason) => tellReason(reason, texts)) },
          ]),
  };
}
