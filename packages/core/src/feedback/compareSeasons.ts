import type { Profile } from "../profile/index.js";
import type { CodedFigure, FeedbackResults } from "./results.js";

/** How a question's mean stands to an earlier season's. */
export type SeasonChange = "better" | "worse" | "same" | "open";

/** A question in two seasons. */
export interface ComparedItem {
  readonly id: string;
  readonly earlier: CodedFigure;
  readonly now: CodedFigure;
  readonly change: SeasonChange;
}

/**
 * Two seasons' results side by side, from what was told of each: nothing new can follow. A difference smaller than the
 * practice's counts as none; with few answers, chance makes such.
 *
 * @example
 * ```ts
 * import { resolvePlanOrThrow } from "@piiri/core";
 * import { compareSeasons, feedbackInstrument, feedbackPracticeOf, scoreFeedback } from "@piiri/core/feedback";
 * import { goodPlans } from "@piiri/core/rule-examples";
 *
 * const group = resolvePlanOrThrow(goodPlans["closed-group"]);
 * const practice = feedbackPracticeOf(group);
 * const season = (grades: readonly number[]) =>
 *   scoreFeedback(feedbackInstrument(group), grades.map((grade) => ({ values: { grade } })), practice);
 * const [compared] = compareSeasons(season([6, 6, 7, 7, 8]), season([8, 8, 8, 8, 9]), practice.figures);
 * compared?.change; // => "better"
 * ```
 */
export function compareSeasons(
  earlier: Pick<FeedbackResults, "items">,
  now: Pick<FeedbackResults, "items">,
  { noticeableIndex }: Profile["feedback"],
): readonly ComparedItem[] {
  return now.items.flatMap(({ id, goal, index }): readonly ComparedItem[] => {
    const before = earlier.items.find((item) => item.id === id && item.goal === goal)?.index;
    if (index === undefined || before === undefined) return [];
    return [{ id, earlier: before, now: index, change: changeOf(before, index, noticeableIndex.value) }];
  });
}

function changeOf(before: CodedFigure, now: CodedFigure, noticeable: number): SeasonChange {
  const [least, most] = [endsOf(now).least - endsOf(before).most, endsOf(now).most - endsOf(before).least];
  if (least >= noticeable) return "better";
  if (most <= -noticeable) return "worse";
  return least > -noticeable && most < noticeable ? "same" : "open";
}

function endsOf(figure: CodedFigure) {
  const { is, value } = figure;
  const most = is === "between" ? figure.to : value;
  return {
    least: is === "at-most" ? Number.NEGATIVE_INFINITY : value,
    most: is === "at-least" ? Number.POSITIVE_INFINITY : most,
  };
}
