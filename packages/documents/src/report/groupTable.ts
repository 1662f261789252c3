import type { FeedbackResults, SeasonReport } from "@piiri/core";
import { meanText } from "../feedback/figureTexts.js";
import type { Words } from "../page/words.js";

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
 * import { wordingInEnglish } from "@piiri/core/wording/en";
 * import { groupColumns } from "@piiri/documents";
 *
 * groupColumns({ catalogue: en, wording: wordingInEnglish }).slice(0, 3); // => ["Organiser", "Id", "Group"]
 * ```
 */
export function groupColumns({ wording }: Words): readonly string[] {
  const { figures } = wording.report;
  return [
    figures.organiser,
    figures.id,
    figures.group,
    figures.format,
    figures.from,
    figures.to,
    figures.held,
    figures.cancelled,
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
 * import { resolvePlanOrThrow, seasonReport } from "@piiri/core";
 * import { en } from "@piiri/core/locale/en";
 * import { goodPlans } from "@piiri/core/rule-examples";
 * import { wordingInEnglish } from "@piiri/core/wording/en";
 * import { groupRow } from "@piiri/documents";
 *
 * const report = seasonReport(resolvePlanOrThrow(goodPlans["closed-group"]), { today: "2027-12-31" });
 * groupRow({ report }, { catalogue: en, wording: wordingInEnglish }).slice(4, 8);
 * // => ["2027-01-12", "2027-03-23", "6", "0"]
 * ```
 */
export function groupRow({ report, feedback = [] }: ReportedGroup, { catalogue, wording }: Words): readonly string[] {
  const told = feedback.filter(({ tooFew }) => !tooFew);
  const grade = told[0]?.items.find(({ scale }) => scale === "grade")?.mean;
  const isCounted = report.held > report.uncounted;
  return [
    report.organiser,
    report.id,
    report.publicName,
    catalogue.formats[report.format],
    report.from,
    report.to,
    `${report.held}`,
    `${report.cancelled}`,
    `${report.uncounted}`,
    isCounted ? `${report.visits}` : "",
    report.mean === undefined ? "" : `${report.mean}`.replace(".", wording.feedback.decimalPoint),
    report.people === undefined ? "" : `${report.people}`,
    report.turnout === undefined ? "" : `${report.turnout.registered}`,
    report.turnout === undefined ? "" : `${report.turnout.percent}`,
    told.length === 0 ? "" : `${told.reduce((sum, { answers }) => sum + answers, 0)}`,
    grade === undefined ? "" : meanText(grade, wording.feedback),
  ];
}
