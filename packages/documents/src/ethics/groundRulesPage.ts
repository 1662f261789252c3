import type { Group } from "@piiri/core";
import { groundRulesOf, waysOfWelcome } from "@piiri/core/ethics";
import { match } from "ts-pattern";
import { fileName } from "../page/fileName.js";
import type { Block, Page } from "../page/page.js";
import type { PageWords } from "../page/words.js";

/** Who reads the page. */
export const ethicsReaders = ["participants", "newcomers", "facilitators"] as const;
/** Who reads the page. */
export type EthicsReader = (typeof ethicsReaders)[number];

/**
 * A page of how people meet in a group: for participants the ground rules and what they rest on; for newcomers a welcome
 * with the same; for facilitators also what they commit to, how confidentiality is agreed on, and how newcomers are
 * received.
 *
 * @see guide, 2 and 3; handbook, 4 and 6.4
 * @example
 * ```ts
 * import { resolvePlanOrThrow } from "@piiri/core";
 * import { en } from "@piiri/core/locale/en";
 * import { goodPlans } from "@piiri/core/rule-examples";
 * import { groundRulesPage, toMarkdown } from "@piiri/documents";
 * import { pages } from "@piiri/documents/locale/en";
 *
 * const group = resolvePlanOrThrow(goodPlans["closed-group"]);
 * const words = { ...en, pages };
 * toMarkdown(groundRulesPage(group, "participants", words)).includes("Nobody has to speak."); // => true
 * toMarkdown(groundRulesPage(group, "participants", words)).includes("I give no advice"); // => false
 * ```
 */
export function groundRulesPage(group: Group, reader: EthicsReader, words: PageWords): Page {
  const { titles } = words.ethics;
  const title = reader === "newcomers" ? titles.welcome : titles["ground-rules"];
  return {
    language: words.language,
    fileName: fileName(group.publicName, title),
    title: group.publicName,
    subtitle: title,
    blocks: match(reader)
      .returnType<readonly Block[]>()
      .with("participants", () => [...rules(group, words), ...principles(group, words)])
      .with("newcomers", () => [
        { kind: "paragraph", text: words.ethics.welcomeIntro(group.publicName) },
        ...principles(group, words),
        { kind: "heading", text: titles["ground-rules"] },
        ...rules(group, words),
      ])
      .with("facilitators", () => [
        { kind: "paragraph", text: words.ethics.readAloud, isStrong: true },
        ...rules(group, words),
        { kind: "paragraph", text: words.ethics.confidentialityAgreed(group.ethics.confidentialityAgreedOn) },
        ...commitments(group, words),
        ...newcomers(group, words),
        ...principles(group, words),
      ])
      .exhaustive(),
  };
}

function rules(group: Group, words: PageWords): readonly Block[] {
  const texts = words.ethics;
  const all = groundRulesOf(group, texts);
  if (all.length === 0) return [{ kind: "paragraph", text: texts.noRules }];
  const { agreedOn, nextLookOn } = group.groundRules ?? {};
  const dates = [
    ...(agreedOn === undefined ? [] : [texts.agreedOn(agreedOn)]),
    ...(nextLookOn === undefined ? [] : [texts.nextLookOn(nextLookOn)]),
  ];
  return [
    { kind: "list", isOrdered: true, items: all.map(({ text }) => text) },
    ...(dates.length === 0 ? [] : [{ kind: "paragraph", text: dates.join(" ") } as const]),
  ];
}

/** What everything rests on, as far as it is told; that nobody has to speak stands at the end. */
function principles({ ethics: { told } }: Group, words: PageWords): readonly Block[] {
  const texts = words.ethics;
  const facts = told.flatMap((each) =>
    each === "nobody-made-to-speak" ? [] : [[texts.principles[each].name, texts.told[each]] as const],
  );
  return [
    ...(told.length === 0 ? [] : [heading(texts.titles.principles)]),
    ...(facts.length === 0 ? [] : [{ kind: "facts", facts } as const]),
    ...(told.includes("nobody-made-to-speak")
      ? [{ kind: "paragraph", text: texts.told["nobody-made-to-speak"], isStrong: true } as const]
      : []),
  ];
}

function commitments({ ethics }: Group, words: PageWords): readonly Block[] {
  const { titles, commitmentsIntro, commitments: texts } = words.ethics;
  return [
    heading(titles.commitments),
    { kind: "paragraph", text: commitmentsIntro },
    { kind: "list", isOrdered: false, items: ethics.commitments.map((each) => texts[each]) },
  ];
}

function newcomers(group: Group, words: PageWords): readonly Block[] {
  const ways = waysOfWelcome(group);
  if (ways.length === 0) return [];
  const { titles, welcoming } = words.ethics;
  return [heading(titles.newcomers), { kind: "list", isOrdered: false, items: ways.map((way) => welcoming[way]) }];
}

function heading(text: string): Block {
  return { kind: "heading", text };
}
