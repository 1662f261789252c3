import type { Group } from "@piiri/core";
import {
  type ComparedItem,
  type FeedbackResults,
  type FeedbackTexts,
  type FeedbackWords,
  type ItemResult,
  itemText,
  type OpenResult,
} from "@piiri/core/feedback";
import { fileName } from "../page/fileName.js";
import type { Block, Page } from "../page/page.js";
import type { PageWords } from "../page/words.js";
import { barsPicture } from "./barsPicture.js";
import { classesText, classText, codedText, isOneStep, meanText } from "./figureTexts.js";

/** What a page of results shows beside the results. */
export interface FeedbackPageOptions {
  /** The same questions in an earlier season. */
  readonly compared?: readonly ComparedItem[] | undefined;
  /** What people said in their own words, which a person has to read first. */
  readonly open?: readonly OpenResult[] | undefined;
}

/**
 * What people said of a group, for the board and the facilitators: what went well, what to develop, the goals, then every
 * question with bars and, in words, the same figures. It shows only what results hold, from which no single answer follows.
 *
 * @see guide, 3
 * @example
 * ```ts
 * import { resolvePlanOrThrow } from "@piiri/core";
 * import { feedbackInstrument, feedbackPracticeOf, scoreFeedback } from "@piiri/core/feedback";
 * import { en } from "@piiri/core/locale/en";
 * import { goodPlans } from "@piiri/core/rule-examples";
 * import { feedbackPage, toMarkdown } from "@piiri/documents";
 * import { pages } from "@piiri/documents/locale/en";
 *
 * const group = resolvePlanOrThrow(goodPlans["closed-group"]);
 * const answers = [9, 8, 9, 10, 8, 9].map((grade) => ({ values: { grade } }));
 * const results = scoreFeedback(feedbackInstrument(group), answers, feedbackPracticeOf(group));
 * const page = feedbackPage(group, [results], { ...en, pages });
 * toMarkdown(page).includes("8.8 or more"); // => true
 * ```
 */
export function feedbackPage(
  { publicName }: Group,
  results: readonly FeedbackResults[],
  words: PageWords,
  { compared = [], open = [] }: FeedbackPageOptions = {},
): Page {
  const { language } = words;
  const texts = words.feedback;
  const [first] = results;
  const title = first?.audience === "facilitators" ? texts.titles.facilitators : texts.resultsTitle;
  const isTold = results.some(({ tooFew }) => !tooFew);
  return {
    language,
    fileName: fileName(publicName, title),
    title: publicName,
    subtitle: title,
    blocks: [
      ...results.flatMap((each) => resultBlocks(each, words)),
      ...comparedBlocks(compared, results, words),
      ...openBlocks(open, words),
      ...(isTold
        ? [
            { kind: "heading", text: texts.headings["how-to-read"] } as const,
            { kind: "list", isOrdered: false, items: texts.howToRead } as const,
          ]
        : []),
    ],
  };
}

function resultBlocks(results: FeedbackResults, words: FeedbackWords): readonly Block[] {
  const texts = words.feedback;
  const { answers, threshold, tooFew, items } = results;
  if (tooFew) return [{ kind: "paragraph", text: texts.tooFew(answers, threshold) }];
  return [
    { kind: "paragraph", text: texts.answered(answers), isStrong: true },
    ...goodAndBad(results, words),
    ...goalBlocks(items, texts),
    ...(["agreement", "effect", "grade", "sessions"] as const).flatMap((scale) =>
      scaleBlocks(
        texts.headings[scale],
        items.filter((item) => item.scale === scale),
        words,
      ),
    ),
    ...ownScales(items).flatMap((asked) => scaleBlocks(ownHeading(asked, words), asked, words)),
  ];
}

/** Questions on a federation's own scales, those of one scale together. */
function ownScales(items: readonly ItemResult[]): readonly (readonly ItemResult[])[] {
  const own = items.filter(({ scale }) => scale === "own");
  const scales = [...new Set(own.map(({ ownScale }) => ownScale?.id))];
  return scales.map((id) => own.filter(({ ownScale }) => ownScale?.id === id));
}

function ownHeading([first]: readonly ItemResult[], words: FeedbackWords): string {
  const wording = first?.ownScale?.heading;
  return wording === undefined ? words.feedback.headings.own : itemText({ id: "own", wording }, words);
}

/** What to be glad of first, then what to judge together. */
function goodAndBad(
  { items, strengths, toDevelop, sharpenPublicity }: FeedbackResults,
  words: FeedbackWords,
): readonly Block[] {
  const texts = words.feedback;
  const named = (ids: readonly string[]) =>
    ids.flatMap((id) => {
      const item = items.find((each) => each.id === id);
      return item?.mean === undefined ? [] : [`${withoutEnd(itemText(item, words))}: ${meanText(item.mean, texts)}`];
    });
  return [
    ...listed(texts.headings.strengths, texts.strengthsLead, named(strengths)),
    ...(toDevelop.length > 0
      ? listed(texts.headings.develop, texts.developLead, named(toDevelop))
      : [
          { kind: "heading", text: texts.headings.develop } as const,
          { kind: "paragraph", text: texts.nothingToDevelop } as const,
        ]),
    ...(sharpenPublicity
      ? [
          { kind: "heading", text: texts.headings.publicity } as const,
          { kind: "paragraph", text: texts.sharpenPublicity } as const,
        ]
      : []),
  ];
}

function listed(heading: string, lead: string, items: readonly string[]): readonly Block[] {
  if (items.length === 0) return [];
  return [
    { kind: "heading", text: heading },
    { kind: "paragraph", text: lead },
    { kind: "list", isOrdered: false, items },
  ];
}

function goalBlocks(items: readonly ItemResult[], texts: FeedbackTexts): readonly Block[] {
  const goals = items.flatMap(({ goal, state }) =>
    goal === undefined ? [] : [[goal, texts.goalStates[state ?? "open"]]],
  );
  if (goals.length === 0) return [];
  return [
    { kind: "heading", text: texts.headings.goals },
    {
      kind: "table",
      columns: [
        { name: texts.columns.goal, share: 65 },
        { name: texts.columns.state, share: 35 },
      ],
      rows: goals,
    },
  ];
}

function scaleBlocks(heading: string, items: readonly ItemResult[], words: FeedbackWords): readonly Block[] {
  if (items.length === 0) return [];
  const texts = words.feedback;
  const hasBestTwo = items.some(({ bestTwo }) => bestTwo !== undefined);
  return [
    { kind: "heading", text: heading },
    { kind: "picture", picture: barsPicture(heading, items, words) },
    {
      kind: "table",
      columns: [
        { name: texts.columns.statement, share: 30 },
        { name: texts.columns.mean, share: 14 },
        { name: texts.columns.answers, share: 14 },
        { name: texts.columns.classes, share: 26 },
        ...(hasBestTwo ? [{ name: texts.columns["best-two"], share: 16 }] : []),
      ],
      rows: items.map((item) => row(item, words)).map((cells) => (hasBestTwo ? cells : cells.slice(0, -1))),
    },
  ];
}

function row(item: ItemResult, words: FeedbackWords): readonly string[] {
  const texts = words.feedback;
  const { answered, missing = 0, mean, bestTwo, median } = item;
  const statement = itemText(item, words);
  if (answered === undefined) return [statement, texts.itemHidden, "–", texts.noClasses, "–"];
  // A wide class says nothing of the middle that its share does not say.
  const middle =
    median === undefined || !isOneStep(median) ? "" : ` (${texts.columns.median}: ${classText(item, median, words)})`;
  return [
    statement,
    mean === undefined ? texts.noClasses : meanText(mean, texts),
    texts.itemAnswers(answered, missing),
    `${classesText(item, words)}${middle}`,
    bestTwo === undefined ? "–" : texts.bestTwo(bestTwo.percent, bestTwo.from, bestTwo.to),
  ];
}

function comparedBlocks(
  compared: readonly ComparedItem[],
  results: readonly FeedbackResults[],
  words: FeedbackWords,
): readonly Block[] {
  const texts = words.feedback;
  if (compared.length === 0) return [];
  const items = results.flatMap((each) => each.items);
  return [
    { kind: "heading", text: texts.headings.compared },
    {
      kind: "table",
      columns: [
        { name: texts.columns.statement, share: 46 },
        { name: texts.columns.earlier, share: 18 },
        { name: texts.columns.now, share: 18 },
        { name: texts.columns.change, share: 18 },
      ],
      rows: compared.map(({ id, earlier, now, change }) => [
        itemText(items.find((item) => item.id === id) ?? { id }, words),
        codedText(earlier, texts, String),
        codedText(now, texts, String),
        texts.changes[change],
      ]),
    },
  ];
}

function openBlocks(open: readonly OpenResult[], words: FeedbackWords): readonly Block[] {
  const texts = words.feedback;
  if (open.length === 0) return [];
  return [
    { kind: "heading", text: texts.headings.open },
    { kind: "paragraph", text: texts.openLead, isStrong: true },
    ...open.flatMap(({ texts: said, ...asked }): readonly Block[] => [
      { kind: "paragraph", text: itemText(asked, words), isStrong: true },
      { kind: "list", isOrdered: false, items: said },
    ]),
  ];
}

/** A statement within a line needs no full stop. */
function withoutEnd(statement: string): string {
  return statement.replace(/[.?]$/, "");
}
