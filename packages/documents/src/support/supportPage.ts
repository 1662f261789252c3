import { openPoints, type SupportAgreement } from "@piiri/core/support";
import { fileName } from "../page/fileName.js";
import type { Block, Fact, Page } from "../page/page.js";
import type { PageWords } from "../page/words.js";

/**
 * An agreement on support from person to person, to print and sign: what is agreed, what is still open, the days that the
 * organiser has to do with, and lines for names, which stand in no file.
 *
 * @see handbook, 6.5
 * @example
 * ```ts
 * import { en } from "@piiri/core/locale/en";
 * import { parseSupportAgreementOrThrow } from "@piiri/core/support";
 * import { supportPage, toMarkdown } from "@piiri/documents";
 * import { pages } from "@piiri/documents/locale/en";
 *
 * const agreement = parseSupportAgreementOrThrow({ id: "pair-7", how: ["phone"], everyWeeks: 2, until: "2027-12-31" });
 * const page = toMarkdown(supportPage(agreement, { ...en, pages }));
 * page.includes("every 2 weeks"); // => true
 * page.includes("Agree on days on which the organiser asks both how it goes."); // => true
 * ```
 */
export function supportPage(agreement: SupportAgreement, words: PageWords): Page {
  const { agreement: texts, points } = words.support;
  const open = openPoints(agreement).map((point) => points[point]);
  const days = daysOf(agreement, words);
  return {
    language: words.language,
    fileName: fileName(agreement.id, texts.title),
    title: texts.title,
    blocks: [
      { kind: "paragraph", text: texts.intro },
      { kind: "heading", text: texts.agreed },
      { kind: "facts", facts: factsOf(agreement, words) },
      { kind: "heading", text: texts.open },
      open.length === 0
        ? { kind: "paragraph", text: texts.nothingOpen }
        : { kind: "list", isOrdered: false, items: open },
      ...(days.length === 0
        ? []
        : ([
            { kind: "heading", text: texts.days },
            { kind: "list", isOrdered: false, items: days },
          ] as const)),
      { kind: "heading", text: words.ethics.titles.principles },
      ...principlesOf(agreement, words),
      { kind: "heading", text: texts.signed },
      { kind: "facts", facts: texts.whoSigns.map((who): Fact => [who, "_".repeat(40)]) },
    ],
  };
}

function factsOf(agreement: SupportAgreement, words: PageWords): readonly Fact[] {
  const { facts, inWeeks, ways, things, help } = words.support.agreement;
  const { date } = words.dates;
  const { id, agreedOn, shared = [], how = [], everyWeeks, place, from, until, confidentialityAgreedOn } = agreement;
  const { notIncluded = [], notIncludedOther = [] } = agreement;
  const said: readonly (readonly [string, string | undefined])[] = [
    [facts.id, id],
    [facts.agreedOn, agreedOn && date(agreedOn)],
    [facts.shared, listed(shared.map((thing) => things[thing]))],
    [facts.how, listed(how.map((way) => ways[way]))],
    [facts.everyWeeks, everyWeeks === undefined ? undefined : inWeeks(everyWeeks)],
    [facts.place, place],
    [facts.from, from && date(from)],
    [facts.until, until && date(until)],
    [facts.notIncluded, listed([...notIncluded.map((one) => help[one]), ...notIncludedOther])],
    [facts.confidentialityAgreedOn, confidentialityAgreedOn && date(confidentialityAgreedOn)],
  ];
  return said.flatMap(([name, value]): readonly Fact[] => (value === undefined ? [] : [[name, value]]));
}

function listed(values: readonly string[]): string | undefined {
  return values.length === 0 ? undefined : values.join(", ");
}

/** What falls due for the organiser. */
function daysOf({ followUps = [], until }: SupportAgreement, { support }: PageWords): readonly string[] {
  const { followUp, ends } = support.agreement;
  return [...followUps.toSorted().map(followUp), ...(until === undefined ? [] : [ends(until)])];
}

function principlesOf({ told }: SupportAgreement, { ethics }: PageWords): readonly Block[] {
  const facts = told.map((each): Fact => [ethics.principles[each].name, ethics.principles[each].text]);
  return facts.length === 0 ? [] : [{ kind: "facts", facts }];
}
