import type { Group, LocalDate } from "@piiri/core";
import { facilitatorPath, openAssociationPoints, orientationTopics, type PathStage } from "@piiri/core/path";
import { capitalised } from "../page/capitalised.js";
import { fileName } from "../page/fileName.js";
import type { Block, Page } from "../page/page.js";
import type { PageWords } from "../page/words.js";
import { associationFacts } from "./associationFacts.js";

/**
 * A page for those who come to lead a group: the steps and how they stand, a checklist of orientation to tick off, and
 * what the association answers for, with what is still to ask.
 *
 * @see guide, 2; handbook, 6.2 and 9
 * @example
 * ```ts
 * import { resolvePlanOrThrow } from "@piiri/core";
 * import { en } from "@piiri/core/locale/en";
 * import { goodPlans } from "@piiri/core/rule-examples";
 * import { pathPage, toMarkdown } from "@piiri/documents";
 * import { pages } from "@piiri/documents/locale/en";
 *
 * const group = resolvePlanOrThrow(goodPlans["closed-group"]);
 * const page = toMarkdown(pathPage(group, { ...en, pages }, { today: "2027-01-04" }));
 * page.includes("## 6. The first session: to come"); // => true
 * page.includes("Are you insured while you lead?"); // => true
 * ```
 */
export function pathPage(group: Group, words: PageWords, { today }: { readonly today: LocalDate }): Page {
  const { title, intro, orientation, association } = words.path;
  const questions = openAssociationPoints(group).map((point) => association.points[point].ask);
  const facts = associationFacts(group, words);
  return {
    language: words.language,
    fileName: fileName(group.publicName, title),
    title: group.publicName,
    subtitle: title,
    blocks: [
      { kind: "paragraph", text: intro },
      ...facilitatorPath(group, { today }).flatMap((stage, index) => told(stage, index + 1, words)),
      { kind: "heading", text: orientation.title },
      {
        kind: "list",
        isOrdered: false,
        items: orientationTopics.map((topic) => `☐ ${orientation.topics[topic]}`),
      },
      { kind: "heading", text: association.title },
      ...(facts.length === 0 ? [] : [{ kind: "facts", facts } as const]),
      ...(questions.length === 0
        ? []
        : ([
            { kind: "paragraph", text: association.intro },
            { kind: "list", isOrdered: false, items: questions },
          ] as const)),
    ],
  };
}

function told({ step, state, due, lacking }: PathStage, number: number, words: PageWords): readonly Block[] {
  const { steps, states, by, lacking: who } = words.path;
  const open = [
    ...(due === undefined ? [] : [by(words.dates.date(due))]),
    ...(lacking.length === 0 ? [] : [who(lacking.map(({ name }) => name).join(", "))]),
  ];
  return [
    { kind: "heading", text: `${number}. ${steps[step].name}: ${states[state]}` },
    { kind: "paragraph", text: steps[step].text },
    ...(state === "done" || open.length === 0
      ? []
      : [{ kind: "list", isOrdered: false, items: open.map((text) => capitalised(text, words)) } as const]),
  ];
}
