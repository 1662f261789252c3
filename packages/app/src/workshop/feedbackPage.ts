import type { Language } from "@piiri/core";
import { compareSeasons, type FeedbackResults, feedbackPracticeOf, tellingsTogether } from "@piiri/core/feedback";
import { seasonReport } from "@piiri/core/report";
import { type Page, feedbackPage as pageOfFeedback, reportPage } from "@piiri/documents";
import { groupOf, type PlanAt } from "./reading.js";
import { openAnswersOf } from "./tellFeedback.js";
import { today as localDay } from "./today.js";
import { wordsIn } from "./words.js";

export interface FeedbackPageRequest extends PlanAt {
  /** The group's language. */
  readonly language: Language;
  readonly kind: "feedback" | "report";
  readonly results: readonly FeedbackResults[];
  /** Results of an earlier season, to compare with. */
  readonly earlier?: FeedbackResults | undefined;
  /** Whether what people wrote in their own words is to be seen; only the worker that told the survey knows it. */
  readonly isOpenShown?: boolean | undefined;
}

/** Results, or the season's report with them, as a page. */
export async function feedbackPage(request: FeedbackPageRequest): Promise<Page | undefined> {
  const { kind, results, earlier, isOpenShown = false, language, today } = request;
  const group = groupOf(request);
  if (group === undefined) return undefined;
  const words = await wordsIn(language);
  if (kind === "report")
    return reportPage(group, seasonReport(group, { today: localDay(today) }), words, tellingsTogether(results));
  const now = { items: results.flatMap(({ items }) => items) };
  const compared = earlier && compareSeasons(earlier, now, feedbackPracticeOf(group).figures);
  return pageOfFeedback(group, results, words, { compared, open: isOpenShown ? openAnswersOf() : [] });
}
