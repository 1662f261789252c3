import type { Language } from "@piiri/core";
import { type FeedbackResults, tellingsTogether } from "@piiri/core/feedback";
import { seasonReport } from "@piiri/core/report";
import { type Page, feedbackPage as pageOfFeedback, reportPage } from "@piiri/documents";
import { groupOf, type PlanAt } from "./reading.js";
import { today as localDay } from "./today.js";
import { wordsIn } from "./words.js";

export interface FeedbackPageRequest extends PlanAt {
  /** The group's language. */
  readonly language: Language;
  readonly kind: "feedback" | "report";
  readonly results: readonly FeedbackResults[];
}

/** Results, or the season's report with them, as a page. */
export async function feedbackPage(request: FeedbackPageRequest): Promise<Page | undefined> {
  const { kind, results, language, today } = request;
  const group = groupOf(request);
  if (group === undefined) return undefined;
  const words = await wordsIn(language);
  if (kind === "feedback") return pageOfFeedback(group, results, words);
  return reportPage(group, seasonReport(group, { today: localDay(today) }), words, tellingsTogether(results));
}
