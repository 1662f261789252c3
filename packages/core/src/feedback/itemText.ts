import { saidIn, type Wording } from "../instruments/index.js";
import { half } from "../kernel/index.js";
import { calledStep } from "./audit/grid.js";
import type { FeedbackWords } from "./feedbackWords.js";
import { agreementSteps, effectSteps, type ScaledItem } from "./instrument.js";
import type { FeedbackTexts } from "./texts.js";

/** Enough of a question to say it. */
export interface NamedItem {
  readonly id: string;
  readonly goal?: string | undefined;
  readonly wording?: Wording | undefined;
}

/**
 * What a question says: a federation's own in its words, the group's own goal in its, or ours. Where the federation has not said it in the
 * language, it is said in the one that stands in for it, or in the first that there is; `otherLanguages` tells of it.
 *
 * @example
 * ```ts
 * import { itemText } from "@piiri/core/feedback";
 * import { en } from "@piiri/core/locale/en";
 *
 * itemText({ id: "grade" }, en); // => "Which school grade do you give the group?"
 * itemText({ id: "goal-1", goal: "Courage to talk" }, en); // => "Courage to talk"
 * itemText({ id: "sleep", wording: { fi: "Nukun hyvin.", sv: "Jag sover bra." } }, en); // => "Nukun hyvin."
 * ```
 */
export function itemText({ id, goal, wording }: NamedItem, words: FeedbackWords): string {
  const own = wording && saidIn(wording, words)?.text;
  return own ?? goal ?? (words.feedback.items as Readonly<Record<string, string>>)[id] ?? id;
}

/**
 * A question as a form asks it, so that it reads as a sentence with its answers: a statement to agree with as it is, and what
 * a group did for somebody after the question that its scale answers.
 *
 * @example
 * ```ts
 * import { questionText } from "@piiri/core/feedback";
 * import { en } from "@piiri/core/locale/en";
 *
 * questionText({ id: "goal-1", goal: "Courage to talk", scale: "effect" }, en);
 * // => "How much did this come true for you? Courage to talk"
 * questionText({ id: "safety", scale: "agreement" }, en); // => "The group felt like a safe place."
 * ```
 */
export function questionText(item: NamedItem & Pick<ScaledItem, "scale">, words: FeedbackWords): string {
  const text = itemText(item, words);
  // What a federation asks is a question already.
  return item.scale === "effect" && item.wording === undefined ? `${words.feedback.effectStem} ${text}` : text;
}

const quarter = half * half;

/**
 * What an answer of a scale is called: words on the two scales and on a federation's own that has some, figures otherwise.
 *
 * @example
 * ```ts
 * import { stepText } from "@piiri/core/feedback";
 * import { en } from "@piiri/core/locale/en";
 *
 * stepText({ scale: "effect" }, 4, en); // => "A lot"
 * stepText({ scale: "grade" }, 9, en); // => "9"
 * stepText({ scale: "grade" }, 8.75, en); // => "9−"
 * ```
 */
export function stepText(
  { scale, ownScale }: Pick<ScaledItem, "scale" | "ownScale">,
  value: number,
  words: FeedbackWords,
): string {
  const texts = words.feedback;
  switch (scale) {
    case "agreement":
      return agreementSteps.map((step) => texts.agreement[step])[value - 1] ?? gradeText(value, texts);
    case "effect":
      return effectSteps.map((step) => texts.effect[step])[value - 1] ?? gradeText(value, texts);
    case "own": {
      const step = ownScale?.steps?.[value - 1];
      return (step && saidIn(step, words)?.text) ?? `${value}`;
    }
    case "grade":
    case "sessions":
      return gradeText(value, texts);
  }
}

/** A grade as people write it: 9−, 9, 9+, 9½. */
function gradeText(value: number, { decimalPoint }: FeedbackTexts): string {
  const called = calledStep(value);
  const part = new Map([
    [-quarter, "−"],
    [quarter, "+"],
    [half, "½"],
  ]).get(value - called);
  return part === undefined ? `${value}`.replace(".", decimalPoint) : `${called}${part}`;
}
