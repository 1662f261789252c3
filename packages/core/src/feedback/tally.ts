import { ArgumentError, getOrMake } from "../kernel/index.js";
import { sessionsMost } from "../plan/index.js";
import type { FeedbackAnswers } from "./answers.js";
import { calledStep } from "./audit/grid.js";
import type { Instrument, ScaledItem } from "./instrument.js";
import { OpenAnswers } from "./openAnswers.js";

/** How a question was answered so far. */
export interface ItemTally {
  readonly item: ScaledItem;
  readonly answered: number;
  readonly sum: number;
  /** How many gave each answer, from the lowest to the highest; parts of a grade count with the one by which people call them. */
  readonly counts: readonly number[];
}

/**
 * Answers counted as they come: a million take no more room than ten. It holds raw counts, which must not be told;
 * `scoreTally` makes of it what may.
 *
 * @example
 * ```ts
 * import { resolvePlanOrThrow } from "@piiri/core";
 * import { FeedbackTally, feedbackInstrument, feedbackPracticeOf } from "@piiri/core/feedback";
 * import { goodPlans } from "@piiri/core/rule-examples";
 *
 * const group = resolvePlanOrThrow(goodPlans["closed-group"]);
 * const tally = new FeedbackTally(feedbackInstrument(group), feedbackPracticeOf(group).figures.openAnswersMost.value);
 * tally.add({ values: { leading: 5, grade: 9.5 } });
 * tally.answers; // => 1
 * ```
 */
export class FeedbackTally {
  readonly instrument: Instrument;
  readonly #items: readonly { readonly item: ScaledItem; answered: number; sum: number; readonly counts: number[] }[];
  readonly #open = new Map<string, OpenAnswers>();
  readonly #openMost: number;
  #answers = 0;

  /** An `ArgumentError` names a scale that cannot be counted: it goes from a whole number to a greater one, and no further than a number of sessions may. */
  constructor(instrument: Instrument, openMost: number) {
    for (const item of instrument.scaled) checkScale(item);
    this.instrument = instrument;
    this.#openMost = openMost;
    this.#items = instrument.scaled.map((item) => ({
      item,
      answered: 0,
      sum: 0,
      counts: Array.from({ length: item.most - item.least + 1 }, () => 0),
    }));
  }

  /** Takes in what one person answered. An answer beyond its scale is a broken promise of whoever read it. */
  add({ values, texts = {} }: FeedbackAnswers): void {
    this.#answers += 1;
    for (const tally of this.#items) {
      const value = values[tally.item.id];
      if (value === undefined) continue;
      const { least, most } = tally.item;
      if (!(typeof value === "number" && value >= least && value <= most)) {
        throw new ArgumentError(`answers.values.${tally.item.id}`, `a number from ${least} to ${most}`);
      }
      tally.answered += 1;
      tally.sum += value;
      const step = calledStep(value) - least;
      tally.counts[step] = (tally.counts[step] ?? 0) + 1;
    }
    for (const id of this.instrument.open) {
      const text = texts[id];
      if (text !== undefined) getOrMake(this.#open, id, () => new OpenAnswers(this.#openMost)).add(text);
    }
  }

  get answers(): number {
    return this.#answers;
  }

  items(): readonly ItemTally[] {
    return this.#items;
  }

  open(id: string): OpenAnswers | undefined {
    return this.#open.get(id);
  }
}

/** Each answer of a scale has a count of its own. The longest scale that is asked is that of a group's sessions. */
function checkScale({ id, least, most }: ScaledItem): void {
  const isScale = Number.isInteger(least) && Number.isInteger(most) && least < most && most - least <= sessionsMost;
  if (!isScale)
    throw new ArgumentError(`instrument.scaled.${id}`, `a scale of whole numbers, ${sessionsMost} steps at most,`);
}
