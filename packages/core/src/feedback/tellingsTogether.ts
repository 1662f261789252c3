import { half, oneInTenths, wholeInPercent } from "../kernel/index.js";
import type { CodedFigure, FeedbackResults, ItemResult } from "./results.js";

/**
 * What several tellings of one survey come to together, worked out of what was told and of nothing else, so that nothing new can
 * follow: how many answered, and between which figures the mean of all lies. Classes, and whatever else is told of one telling
 * alone, stay with it. Nothing where nothing was told; one telling is itself.
 *
 * @example
 * ```ts
 * import { resolvePlanOrThrow } from "@piiri/core";
 * import { feedbackInstrument, feedbackPracticeOf, scoreFeedback, tellingsTogether } from "@piiri/core/feedback";
 * import { goodPlans } from "@piiri/core/rule-examples";
 *
 * const group = resolvePlanOrThrow(goodPlans["closed-group"]);
 * const told = (grades: readonly number[]) =>
 *   scoreFeedback(feedbackInstrument(group), grades.map((grade) => ({ values: { grade } })), feedbackPracticeOf(group));
 * const together = tellingsTogether([told([8, 9, 7, 9, 8]), told([7, 7, 8, 8, 7])]);
 * together?.answers; // => 10
 * together?.items.find(({ id }) => id === "grade")?.mean; // => { is: "between", value: 7.7, to: 7.9 }
 * ```
 */
export function tellingsTogether(tellings: readonly FeedbackResults[]): FeedbackResults | undefined {
  const [first, ...others] = tellings;
  if (first === undefined || others.length === 0) return first;
  const all = tellings.flatMap(({ items }) => items);
  const keys = [...new Set(all.map(keyOf))];
  return {
    audience: first.audience,
    answers: tellings.reduce((sum, { answers }) => sum + answers, 0),
    threshold: first.threshold,
    tooFew: tellings.every(({ tooFew }) => tooFew),
    items: keys.map((key) => itemOf(all.filter((item) => keyOf(item) === key))),
    strengths: [],
    toDevelop: [],
    sharpenPublicity: tellings.some(({ sharpenPublicity }) => sharpenPublicity),
  };
}

function keyOf({ id, goal }: ItemResult): string {
  return `${id}\n${goal ?? ""}`;
}

function itemOf(told: readonly ItemResult[]): ItemResult {
  const [{ id, scale, least, most, goal, wording, ownScale, state }] = told as [ItemResult];
  const answered = told.every((item) => item.answered !== undefined)
    ? sum(told, (item) => item.answered ?? 0)
    : undefined;
  const mean = answered === undefined ? undefined : meanOf(told, answered);
  const judged =
    mean && ownScale?.best === "least" ? { from: least + most - mean.to, to: least + most - mean.from } : mean;
  const placeOf = (value: number) => (wholeInPercent * (value - least)) / (most - least);
  const hasIndex = told.some((item) => item.index !== undefined);
  return {
    id,
    scale,
    least,
    most,
    goal,
    wording,
    ownScale,
    answered,
    mean: mean && figure(inTenths(mean.from, Math.floor), inTenths(mean.to, Math.ceil)),
    index:
      judged && hasIndex
        ? figure(outwards(placeOf(judged.from), Math.floor), outwards(placeOf(judged.to), Math.ceil))
        : undefined,
    state: told.every((item) => item.state === state) ? state : "open",
  };
}

/** A mean that is told lies so far to either side. */
const off = half / oneInTenths;

/** Between what the mean of all lies, where of each telling one is told. */
function meanOf(
  told: readonly ItemResult[],
  answered: number,
): { readonly from: number; readonly to: number } | undefined {
  if (answered === 0 || told.some(({ mean }) => mean === undefined)) return undefined;
  const ends = told.map((item) => ({ answers: item.answered ?? 0, ...endsOf(item.mean as CodedFigure, item) }));
  return {
    from: sum(ends, ({ answers, from }) => answers * from) / answered,
    to: sum(ends, ({ answers, to }) => answers * to) / answered,
  };
}

function endsOf(mean: CodedFigure, { least, most }: ItemResult): { readonly from: number; readonly to: number } {
  const { value } = mean;
  switch (mean.is) {
    case "about":
      return { from: Math.max(least, value - off), to: Math.min(most, value + off) };
    case "at-least":
      return { from: value, to: most };
    case "at-most":
      return { from: least, to: value };
    case "between":
      return { from: value, to: mean.to };
  }
}

function inTenths(value: number, round: (value: number) => number): number {
  return outwards(value * oneInTenths, round) / oneInTenths;
}

/** Outwards, but not by what a machine's figures are off. */
function outwards(value: number, round: (value: number) => number): number {
  return round(Math.fround(value));
}

function figure(value: number, to: number): CodedFigure {
  return value === to ? { is: "about", value } : { is: "between", value, to };
}

function sum<Item>(all: readonly Item[], of: (item: Item) => number): number {
  return all.reduce((total, each) => total + of(each), 0);
}
