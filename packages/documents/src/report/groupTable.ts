import type { FeedbackResults } from "@piiri/core/feedback";
import type { SeasonReport } from "@piiri/core/report";
import { meanText } from "../feedback/figureTexts.js";
import type { PageWords } from "../page/words.js";

/** A group's report, and what has been told of its feedback: the first answers, and later ones that were told by themselves. */
export interface ReportedGroup {
  readonly report: SeasonReport;
  readonly feedback?: readonly FeedbackResults[] | undefined;
}

/**
 * The names of the columns of `groupRow`.
 *
 * @example
 * ```ts
 * import { en } from "@piiri/core/locale/en";
 * import { groupColumns } from "@piiri/documents";
 * import { pages } from "@piiri/documents/locale/en";
 *
 * groupColumns({ ...en, pages }).slice(0, 3); // => ["Organiser", "Id", "Group"]
 * ```
 */
export function groupColumns(words: PageWords): readonly string[] {
  const { figures } = words.report;
  return [
    figures.organiser,
    figures.id,
    figures.group,
    figures.format,
    figures.from,
    figures.to,
    figures.held,
    figures.cancelled,
    figures.notMet,
    figures.uncounted,
    figures.visits,
    figures.mean,
    figures.people,
    figures.registered,
    figures.turnout,
    figures.answers,
    figures.grade,
  ];
}

/**
 * A group's figures as a line of a table: the rows from which the federation's figures come. Dates are local ISO dates; where there is
 * nothing to tell the cell is empty. The grade is that of those who answered first.
 *
 * @see guide, 3
 * @example
 * ```ts
 * import { resolvePlanOrThrow } from "@piiri/core";
 * import { seasonReport } from "@piiri/core/report";
 * import { en } from "@piiri/core/locale/en";
 * import { goodPlans } from "@piiri/core/rule-examples";
 * import { groupRow } from "@piiri/documents";
 * import { pages } from "@piiri/documents/locale/en";
 *
 * const report = seasonReport(resolvePlanOrThrow(goodPlans["closed-group"]), { today: "2027-12-31" });
 * groupRow({ report }, { ...en, pages }).slice(4, 8);
 * // => ["2027-01-12", "2027-03-23", "6", "0"]
 * ```
 */
export function groupRow({ report, feedback = [] }: ReportedGroup, words: PageWords): readonly string[] {
  const told = feedback.filter(({ tooFew }) => !tooFew);
  const grade = told[0]?.items.find(({ scale }) => scale === "grade")?.mean;
  const isCounted = report.held > report.uncounted;
  return [
    report.organiser,
    report.id,
    report.publicName,
    words.formats[report.format],
    report.from,
    report.to,
    `${report.held}`,
    `${report.cancelled}`,
    `${report.notMet}`,
    `${report.uncounted}`,
    isCounted ? `${report.visits}` : "",
    report.mean === undefined ? "" : `${report.mean}`.replace(".", words.feedback.decimalPoint),
    report.people === undefined ? "" : `${report.people}`,
    report.turnout === undefined ? "" : `${report.turnout.registered}`,
    report.turnout === undefined ? "" : `${report.turnout.percent}`,
    told.length === 0 ? "" : `${told.reduce((sum, { answers }) => sum + answers, 0)}`,
    grade === undefined ? "" : meanText(grade, words.feedback),
  ];
}

/**
 * The table that the federation's figures come from: the columns' names, then a line for each group that had, or has, a session in
 * the period, by organiser and name, whatever order the groups came in.
 *
 * @see guide, 3
 * @example
 * ```ts
 * import { resolvePlanOrThrow } from "@piiri/core";
 * import { seasonReport } from "@piiri/core/report";
 * import { en } from "@piiri/core/locale/en";
 * import { goodPlans } from "@piiri/core/rule-examples";
 * import { groupTable } from "@piiri/documents";
 * import { pages } from "@piiri/documents/locale/en";
 *
 * const report = seasonReport(resolvePlanOrThrow(goodPlans["closed-group"]), { today: "2027-12-31" });
 * groupTable([{ report }], { ...en, pages }).length; // => 2
 * ```
 */
export function groupTable(groups: readonly ReportedGroup[], words: PageWords): readonly (readonly string[])[] {
  const met = groups.filter(
    ({ report: { held, notMet, cancelled, coming } }) => held + notMet + cancelled + coming > 0,
  );
  const inOrder = met.toSorted((one, other) => (keyOf(one) < keyOf(other) ? -1 : 1));
  return [groupColumns(words), ...inOrder.map((group) => groupRow(group, words))];
}

function keyOf({ report: { organiser, domain, publicName, id } }: ReportedGroup): string {
  return [organiser, domain, publicName, id].join("\u0000");
}
