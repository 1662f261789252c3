import type { BetterEnd } from "../instruments/index.js";
import { half, wholeInPercent } from "../kernel/index.js";
import type { FeedbackAnswers } from "./answers.js";
import { calledStep } from "./audit/grid.js";
import type { Instrument, ScaledItem } from "./instrument.js";
import { likelyShares } from "./likelyShares.js";
import type { FeedbackPractice } from "./practice.js";
import { allProtections, type Protections } from "./protections.js";
import { bareClasses, publishedClasses, toldClasses } from "./publishedClasses.js";
import { bareMean, publishedMean } from "./publishedMean.js";
import type { AnswerClass, CodedFigure, FeedbackResults, GoalState, ItemResult } from "./results.js";
import { FeedbackTally, type ItemTally } from "./tally.js";

/**
 * What may be told of a survey. From the results no answer of any one person follows, not even for somebody who answered
 * too: below the threshold nothing is told, near the ends of its scale a mean is at least or at most so much, neighbouring
 * answers stand together until each class holds enough. All else follows from the mean and the classes. Score a survey
 * once, when it is over: from two results, one with an answer more, that answer would follow.
 *
 * @see guide, Liite 2
 * @example
 * ```ts
 * import { resolvePlanOrThrow } from "@piiri/core";
 * import { feedbackInstrument, feedbackPracticeOf, scoreFeedback } from "@piiri/core/feedback";
 * import { goodPlans } from "@piiri/core/rule-examples";
 *
 * const group = resolvePlanOrThrow(goodPlans["closed-group"]);
 * const answers = [10, 9, 9, 8, 7, 7].map((grade) => ({ values: { grade, leading: 5 } }));
 * const { items } = scoreFeedback(feedbackInstrument(group), answers, feedbackPracticeOf(group));
 * items.find(({ id }) => id === "grade")?.mean; // => { is: "about", value: 8.3 }
 * items.find(({ id }) => id === "leading")?.mean; // => { is: "at-least", value: 4.1 }
 * scoreFeedback(feedbackInstrument(group), answers.slice(2), feedbackPracticeOf(group)).tooFew; // => true
 * ```
 */
export function scoreFeedback(
  instrument: Instrument,
  answers: Iterable<FeedbackAnswers>,
  practice: FeedbackPractice,
): FeedbackResults {
  return scoreTally(tallyOf(instrument, answers, practice), practice);
}

/** Answers that are all there, counted. */
export function tallyOf(
  instrument: Instrument,
  answers: Iterable<FeedbackAnswers>,
  { figures }: FeedbackPractice,
): FeedbackTally {
  const tally = new FeedbackTally(instrument, figures.openAnswersMost.value);
  for (const each of answers) tally.add(each);
  return tally;
}

/**
 * The same for answers that were counted as they came.
 *
 * @example
 * ```ts
 * import { resolvePlanOrThrow } from "@piiri/core";
 * import { FeedbackTally, feedbackInstrument, feedbackPracticeOf, scoreTally } from "@piiri/core/feedback";
 * import { goodPlans } from "@piiri/core/rule-examples";
 *
 * const group = resolvePlanOrThrow(goodPlans["closed-group"]);
 * const practice = feedbackPracticeOf(group);
 * const tally = new FeedbackTally(feedbackInstrument(group), practice.figures.openAnswersMost.value);
 * scoreTally(tally, practice).tooFew; // => true
 * ```
 */
export function scoreTally(tally: FeedbackTally, practice: FeedbackPractice): FeedbackResults {
  return scoreWith(allProtections, tally, practice);
}

/** For the test that attacks what is published; nobody else switches a protection off. */
export function scoreWith(protections: Protections, tally: FeedbackTally, practice: FeedbackPractice): FeedbackResults {
  const { audience } = tally.instrument;
  const { answers } = tally;
  const tooFew = protections.threshold ? answers < practice.threshold : answers === 0;
  const items = tooFew ? [] : tally.items().map((each) => itemResult(each, answers, { practice, protections }));
  const { reachedIndex, strengthIndex } = practice.figures;
  return {
    audience,
    answers,
    threshold: practice.threshold,
    tooFew,
    items,
    strengths: byIndex(items, (index) => leastOf(index) >= strengthIndex.value).toReversed(),
    toDevelop: byIndex(items, (index) => mostOf(index) < reachedIndex.value),
    sharpenPublicity: items.some(
      ({ id, index }) => id === "as-told" && index !== undefined && mostOf(index) < reachedIndex.value,
    ),
  };
}

interface Scoring {
  readonly practice: FeedbackPractice;
  readonly protections: Protections;
}

function itemResult(
  { item, answered, sum, counts }: ItemTally,
  answers: number,
  { practice, protections }: Scoring,
): ItemResult {
  const { figures, threshold } = practice;
  const isEnough = protections.threshold ? answered >= threshold : answered > 0;
  if (!isEnough) return { ...item };
  const stepPercent = figures.shareStepPercent.value;
  // Of many, so many that none of their classes is told as nobody.
  const classLeast = Math.max(figures.classLeast.value, Math.ceil((answered * stepPercent) / wholeInPercent));
  const steps = protections.merging
    ? publishedClasses(counts, { item, classLeast, stepPercent })
    : bareClasses(counts, item.least);
  const notFew = Math.max(figures.classLeast.value, figures.thresholdLeast.value);
  const mean = protections.coding
    ? publishedMean(
        sum,
        { item, answered, classes: steps, classLeast, notFew, stepPercent },
        protections.audit && protections.merging,
      )
    : bareMean(sum, answered);
  const classes = protections.merging ? toldClasses(steps, item) : steps;
  const best = betterEndOf(item);
  const index = best === "none" ? undefined : indexOf(mean, item, best);
  return {
    ...item,
    answered,
    missing: answers - answered,
    mean,
    index,
    classes,
    median: classes && medianOf(classes),
    // Classes are made from the highest answer down, so that the two lowest need not stand apart.
    bestTwo: best === "most" ? bestTwoOf(classes, answered, item, practice) : undefined,
    state: item.scale === "effect" ? goalState(index, practice) : undefined,
  };
}

/** Which end of a question's scale is the better one; of a number of sessions, none. */
function betterEndOf({ scale, ownScale }: ScaledItem): BetterEnd {
  if (scale === "sessions") return "none";
  return ownScale?.best ?? "most";
}

function indexOf(
  mean: CodedFigure | undefined,
  { least, most }: ScaledItem,
  best: Exclude<BetterEnd, "none">,
): CodedFigure | undefined {
  if (mean === undefined) return undefined;
  const placeOf = (value: number) => ((value - least) / (most - least)) * wholeInPercent;
  const place = placed(mean, placeOf);
  return best === "most" ? place : turned(place);
}

function placed(mean: CodedFigure, placeOf: (value: number) => number): CodedFigure {
  if (mean.is === "about") return { is: "about", value: Math.round(placeOf(mean.value)) };
  if (mean.is === "at-most") return { is: "at-most", value: Math.ceil(placeOf(mean.value)) };
  const value = Math.floor(placeOf(mean.value));
  return mean.is === "between" ? { is: "between", value, to: Math.ceil(placeOf(mean.to)) } : { is: "at-least", value };
}

/** The same place from the other end of the scale. */
function turned(index: CodedFigure): CodedFigure {
  const other = (value: number) => wholeInPercent - value;
  if (index.is === "between") return { is: "between", value: other(index.to), to: other(index.value) };
  const is = ({ about: "about", "at-least": "at-most", "at-most": "at-least" } as const)[index.is];
  return { is, value: other(index.value) };
}

/** From the classes as they are told, so that it tells nothing more. */
function medianOf(classes: readonly AnswerClass[]): ItemResult["median"] {
  const whole = classes.reduce((sum, { percent }) => sum + percent, 0);
  let sum = 0;
  const middle = classes.find(({ percent }) => {
    sum += percent;
    return sum >= whole * half;
  });
  return middle && { least: middle.least, most: middle.most };
}

/** Told where the classes happen to part there. */
function bestTwoOf(
  classes: readonly AnswerClass[] | undefined,
  answered: number,
  { most }: ScaledItem,
  { figures }: FeedbackPractice,
): ItemResult["bestTwo"] {
  const second = most - 1;
  const best = classes?.filter(({ least }) => calledStep(least) >= second) ?? [];
  if (classes === undefined || best[0] === undefined || calledStep(best[0].least) !== second) return undefined;
  const percent = best.reduce((sum, each) => sum + each.percent, 0);
  return { percent, ...likelyShares({ percent, classes: best.length, of: classes.length }, answered, figures) };
}

function goalState(index: CodedFigure | undefined, { figures }: FeedbackPractice): GoalState {
  if (index === undefined) return "open";
  const stateOf = (value: number): GoalState => {
    if (value >= figures.reachedIndex.value) return "reached";
    return value >= figures.partlyIndex.value ? "partly" : "not-reached";
  };
  const [least, most] = [stateOf(leastOf(index)), stateOf(mostOf(index))];
  return least === most ? least : "open";
}

/** What the index is at the least. */
function leastOf({ is, value }: CodedFigure): number {
  return is === "at-most" ? 0 : value;
}

function mostOf(index: CodedFigure): number {
  if (index.is === "between") return index.to;
  return index.is === "at-least" ? wholeInPercent : index.value;
}

/** The questions whose index is so, the lowest first; of those that are even, in the survey's order. */
function byIndex(items: readonly ItemResult[], isSo: (index: CodedFigure) => boolean): readonly string[] {
  return items
    .flatMap(({ id, index }) => (index !== undefined && isSo(index) ? [{ id, value: index.value }] : []))
    .toSorted((one, other) => one.value - other.value)
    .map(({ id }) => id);
}
