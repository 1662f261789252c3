import type { FederationReport } from "./federationReport.js";
import type { ReportTexts } from "./texts.js";

/**
 * What many groups came to, as paragraphs for an annual report: what was held, how many came, how that is against what is usual, what
 * people said. It bears no group's name.
 *
 * @see guide, 3
 * @example
 * ```ts
 * import { FederationTally, federationParagraphs } from "@piiri/core/report";
 * import { en } from "@piiri/core/locale/en";
 *
 * federationParagraphs(new FederationTally().result(), en.report); // => ["There were no groups."]
 * ```
 */
export function federationParagraphs(
  report: FederationReport,
  { federation: texts, turnout: tellTurnout }: ReportTexts,
): readonly string[] {
  const { totals } = report;
  const { held, uncounted, people, peopleGroups, turnout, feedbackGroups, grade } = totals;
  if (totals.groups === 0) return [texts.none];
  return [
    [texts.groups(report), texts.sessions(totals)],
    held > uncounted && [texts.visits(totals), peopleGroups > 0 ? texts.people(people, peopleGroups) : texts.notPeople],
    turnout !== undefined && [tellTurnout(turnout)],
    feedbackGroups > 0 && [texts.answers(totals), grade === undefined ? "" : texts.grade(grade)],
  ].flatMap((paragraph) => (paragraph === false ? [] : [paragraph.filter((each) => each !== "").join(" ")]));
}

/**
 * What a federation's figures do not say, and why, each as a sentence.
 *
 * @example
 * ```ts
 * import { FederationTally, reportNotes } from "@piiri/core/report";
 * import { en } from "@piiri/core/locale/en";
 *
 * const report = new FederationTally().result({ unreadable: 1 });
 * reportNotes(report, en.report).at(-1); // => "One plan could not be read, and the figures lack it."
 * ```
 */
export function reportNotes({ notes, associations }: FederationReport, { federation }: ReportTexts): readonly string[] {
  const told = notes.map(({ kind, count }) => federation.notes[kind](count));
  return [...(associations.length > 1 ? [federation.addsUp] : []), ...told];
}
