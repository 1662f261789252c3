import type { FeedbackResults } from "../feedback/index.js";
import type { SeasonReport } from "./seasonReport.js";
import type { ReportTexts } from "./texts.js";

/**
 * A report as paragraphs for the association's annual report: what was held, how many came, what people said. It bears the
 * group's public name, and of the feedback only what may be told.
 *
 * @see guide, 3
 * @example
 * ```ts
 * import { resolvePlanOrThrow } from "@piiri/core";
 * import { reportParagraphs, seasonReport } from "@piiri/core/report";
 * import { goodPlans } from "@piiri/core/rule-examples";
 * import { en } from "@piiri/core/locale/en";
 *
 * const report = seasonReport(resolvePlanOrThrow(goodPlans["closed-group"]), { today: "2026-12-31" });
 * reportParagraphs(report, undefined, en.report)[0]?.includes("No session has taken place yet."); // => true
 * ```
 */
export function reportParagraphs(
  report: SeasonReport,
  feedback: FeedbackResults | undefined,
  texts: ReportTexts,
): readonly string[] {
  const { notMet, cancelled, themes } = report;
  const grade = feedback?.items.find(({ scale }) => scale === "grade")?.mean;
  return [
    sentences([texts.held(report), notMet > 0 && texts.notMet(notMet), cancelled > 0 && texts.cancelled(cancelled)]),
    ...visitsTold(report, texts),
    ...(report.turnout === undefined ? [] : [texts.turnout(report.turnout)]),
    ...(themes.length > 0 ? [texts.themes(themes)] : []),
    ...(feedback === undefined || feedback.tooFew
      ? []
      : [
          sentences([
            texts.answered(feedback.answers),
            grade !== undefined && texts.grade(grade),
            texts.goals(
              feedback.items.filter(({ goal, state }) => goal !== undefined && state === "reached").length,
              feedback.items.filter(({ goal }) => goal !== undefined).length,
            ),
          ]),
        ]),
  ];
}

function visitsTold(report: SeasonReport, texts: ReportTexts): readonly string[] {
  const { held, uncounted, people, visits } = report;
  const missing = uncounted > 0 && texts.uncounted(uncounted);
  if (held === uncounted) return missing === false ? [] : [missing];
  const who = people === undefined ? visits > 0 && texts.notPeople : texts.people(people);
  return [sentences([texts.visits(report), who, missing])];
}

function sentences(all: readonly (string | false)[]): string {
  return all.filter((each) => each !== false && each !== "").join(" ");
}
