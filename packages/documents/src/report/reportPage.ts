import type { Group } from "@piiri/core";
import type { FeedbackResults } from "@piiri/core/feedback";
import { reportParagraphs, type SeasonReport } from "@piiri/core/report";
import { meanText } from "../feedback/figureTexts.js";
import { fileName } from "../page/fileName.js";
import type { Fact, Page } from "../page/page.js";
import type { PageWords } from "../page/words.js";

/**
 * A group's season for the annual report, in words, and in figures for the federation. It bears the group's public name,
 * counts, and of the feedback only what may be told.
 *
 * @see guide, 3
 * @example
 * ```ts
 * import { resolvePlanOrThrow } from "@piiri/core";
 * import { seasonReport } from "@piiri/core/report";
 * import { fi } from "@piiri/core/locale/fi";
 * import { goodPlans } from "@piiri/core/rule-examples";
 * import { reportPage, toMarkdown } from "@piiri/documents";
 * import { pages } from "@piiri/documents/locale/fi";
 *
 * const group = resolvePlanOrThrow(goodPlans["closed-group"]);
 * const page = reportPage(group, seasonReport(group, { today: "2027-12-31" }), { ...fi, pages });
 * toMarkdown(page).includes("Ryhmä tapasi 6 kertaa"); // => true
 * ```
 */
export function reportPage(
  { publicName }: Group,
  report: SeasonReport,
  words: PageWords,
  feedback?: FeedbackResults,
): Page {
  const texts = words.report;
  const grade = feedback?.items.find(({ scale }) => scale === "grade")?.mean;
  const { date } = words.dates;
  const { figures, unknown } = texts;
  const facts: readonly Fact[] = [
    [figures.group, publicName],
    [figures.period, `${date(report.from)} – ${date(report.to)}`],
    [figures.held, `${report.held}`],
    ...(report.notMet > 0 ? [[figures.notMet, `${report.notMet}`] as const] : []),
    [figures.cancelled, `${report.cancelled}`],
    [figures.visits, report.held === report.uncounted ? unknown : `${report.visits}`],
    [
      figures.mean,
      report.mean === undefined ? unknown : report.mean.toFixed(1).replace(".", words.feedback.decimalPoint),
    ],
    [figures.people, report.people === undefined ? unknown : `${report.people}`],
    ...(report.turnout === undefined ? [] : [[figures.turnout, `${report.turnout.percent}`] as const]),
    ...(report.uncounted > 0 ? [[figures.uncounted, `${report.uncounted}`] as const] : []),
    ...(feedback === undefined ? [] : [[figures.answers, `${feedback.answers}`] as const]),
    ...(grade === undefined ? [] : [[figures.grade, meanText(grade, words.feedback)] as const]),
  ];
  return {
    language: words.language,
    fileName: fileName(publicName, texts.title),
    title: publicName,
    subtitle: texts.title,
    blocks: [
      ...reportParagraphs(report, feedback, texts).map((text) => ({ kind: "paragraph", text }) as const),
      { kind: "facts", facts },
    ],
  };
}
