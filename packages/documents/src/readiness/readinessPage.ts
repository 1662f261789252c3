import type { Group } from "@piiri/core";
import { type ConditionReadiness, type Readiness, tellInformant, tellLacking } from "@piiri/core/readiness";
import { fileName } from "../page/fileName.js";
import type { Block, Fact, Page } from "../page/page.js";
import type { PageWords } from "../page/words.js";

/**
 * A page for the association's board: how ready a group is under the seven headings, in words; then, heading by heading,
 * what is still open or to be mended, and who may know. Bears the group's public name only.
 *
 * @see guide, Liite 3
 * @example
 * ```ts
 * import { guideRules, resolvePlanOrThrow } from "@piiri/core";
 * import { readiness } from "@piiri/core/readiness";
 * import { en } from "@piiri/core/locale/en";
 * import { goodPlans } from "@piiri/core/rule-examples";
 * import { readinessPage, toMarkdown } from "@piiri/documents";
 * import { pages } from "@piiri/documents/locale/en";
 *
 * const group = resolvePlanOrThrow(goodPlans["closed-group"]);
 * const words = { ...en, pages };
 * const page = readinessPage(group, readiness(group, { rules: guideRules }), words);
 * page.fileName; // => "Peer group, spring 2027 - Is the group ready"
 * toMarkdown(page).includes("## Equipment: not known yet"); // => true
 * ```
 */
export function readinessPage({ publicName }: Group, { counts, criteria }: Readiness, words: PageWords): Page {
  const { language } = words;
  const { title, overall, states, criteria: names } = words.readiness;
  const { part, state: stateName } = words.pages.readiness;
  return {
    language,
    fileName: fileName(publicName, title),
    title: publicName,
    subtitle: title,
    blocks: [
      { kind: "paragraph", text: overall(counts) },
      {
        kind: "table",
        columns: [
          { name: part, share: 50 },
          { name: stateName, share: 50 },
        ],
        rows: criteria.map(({ criterion, state }) => [names[criterion], states[state]]),
      },
      ...criteria
        .filter(({ state }) => state !== "met")
        .flatMap(({ criterion, state, conditions }): readonly Block[] => [
          { kind: "heading", text: `${names[criterion]}: ${states[state]}` },
          { kind: "facts", facts: conditions.filter((each) => each.state !== "met").map((each) => lack(each, words)) },
          ...metBlocks(conditions, words),
        ]),
    ],
  };
}

/** The sentences tell what it is about, so that it need not be named. */
function lack(condition: ConditionReadiness, words: PageWords): Fact {
  const sentences = [...tellLacking(condition, words), `${tellInformant(condition, words)}.`];
  return [words.readiness.states[condition.state], sentences.join(" ")];
}

function metBlocks(conditions: readonly ConditionReadiness[], words: PageWords): readonly Block[] {
  const { alreadyMet, conditions: names } = words.readiness;
  const met = conditions.filter(({ state }) => state === "met").map(({ id }) => names[id]);
  return met.length > 0 ? [{ kind: "paragraph", text: alreadyMet(met) }] : [];
}
