import { type FederationReport, federationParagraphs, reportNotes, type Totals } from "@piiri/core/report";
import { fileName } from "../page/fileName.js";
import type { Block, Page } from "../page/page.js";
import type { PageWords } from "../page/words.js";

/**
 * What many groups came to: in words for the annual report, association by association for the federation, and what the figures do not
 * say. It names associations and no group.
 *
 * @see guide, 3
 * @example
 * ```ts
 * import { resolvePlanOrThrow } from "@piiri/core";
 * import { FederationTally, seasonReport } from "@piiri/core/report";
 * import { fi } from "@piiri/core/locale/fi";
 * import { goodPlans } from "@piiri/core/rule-examples";
 * import { federationPage, toMarkdown } from "@piiri/documents";
 * import { pages } from "@piiri/documents/locale/fi";
 *
 * const tally = new FederationTally();
 * tally.add(seasonReport(resolvePlanOrThrow(goodPlans["closed-group"]), { today: "2027-12-31" }));
 * const page = federationPage(tally.result(), { ...fi, pages });
 * toMarkdown(page).includes("Tapaamisia pidettiin 6."); // => true
 * ```
 */
export function federationPage(report: FederationReport, words: PageWords): Page {
  const { report: texts } = words;
  const { title, toKnow, byAssociation } = texts.federation;
  const { date } = words.dates;
  const notes = reportNotes(report, texts);
  const [columns, ...rows] = federationTable(report, words);
  return {
    language: words.language,
    fileName: fileName(title),
    title,
    ...(report.from && report.to && { subtitle: `${date(report.from)} – ${date(report.to)}` }),
    isWide: true,
    blocks: [
      ...federationParagraphs(report, texts).map((text): Block => ({ kind: "paragraph", text })),
      ...(report.associations.length === 0
        ? []
        : ([
            { kind: "heading", text: byAssociation },
            {
              kind: "table",
              columns: (columns ?? []).map((name, index) => ({ name, share: index === 0 ? 28 : 8 })),
              rows: rows.map((row) => row.map((cell) => cell || "–")),
            },
          ] as const)),
      ...(notes.length === 0
        ? []
        : ([
            { kind: "heading", text: toKnow },
            { kind: "list", isOrdered: false, items: notes },
          ] as const)),
    ],
  };
}

/**
 * The federation's table: a line of names, a line for each association, and one for all. Where there is nothing to tell the cell is
 * empty.
 *
 * @see guide, 3
 * @example
 * ```ts
 * import { resolvePlanOrThrow } from "@piiri/core";
 * import { FederationTally, seasonReport } from "@piiri/core/report";
 * import { en } from "@piiri/core/locale/en";
 * import { goodPlans } from "@piiri/core/rule-examples";
 * import { federationTable } from "@piiri/documents";
 * import { pages } from "@piiri/documents/locale/en";
 *
 * const tally = new FederationTally();
 * tally.add(seasonReport(resolvePlanOrThrow(goodPlans["closed-group"]), { today: "2027-12-31" }));
 * const rows = federationTable(tally.result(), { ...en, pages });
 * rows.map(([name, groups, held]) => [name, groups, held]);
 * // => [["Association", "Groups", "Sessions held"], ["Northern Association", "1", "6"], ["In all", "1", "6"]]
 * ```
 */
export function federationTable(
  { associations, totals }: FederationReport,
  words: PageWords,
): readonly (readonly string[])[] {
  const { columns, all } = words.report.federation;
  const decimal = (value: number) => `${value}`.replace(".", words.feedback.decimalPoint);
  const row = (name: string, of: Totals): readonly string[] => [
    name,
    `${of.groups}`,
    `${of.held}`,
    `${of.cancelled}`,
    of.mean === undefined ? "" : `${of.visits}`,
    of.mean === undefined ? "" : decimal(of.mean),
    of.peopleGroups === 0 ? "" : `${of.people}`,
    of.turnout === undefined ? "" : `${of.turnout.percent} %`,
    of.feedbackGroups === 0 ? "" : `${of.answers}`,
    of.grade === undefined ? "" : bounds(of.grade),
  ];
  const bounds = ({ from, to }: NonNullable<Totals["grade"]>) =>
    from === to ? decimal(from) : `${decimal(from)}–${decimal(to)}`;
  return [
    [
      columns.association,
      columns.groups,
      columns.held,
      columns.cancelled,
      columns.visits,
      columns.mean,
      columns.people,
      columns.turnout,
      columns.answers,
      columns.grade,
    ],
    ...associations.map(({ name, totals: own }) => row(name, own)),
    ...(associations.length === 0 ? [] : [row(all, totals)]),
  ];
}
