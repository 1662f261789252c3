import { half } from "../kernel/index.js";
import { calledStep } from "./audit/grid.js";
import { agreementSteps, effectSteps, type ScaledItem } from "./instrument.js";
import type { FeedbackTexts } from "./texts.js";

/**
 * What a question says: the group's own goal in its words, or ours.
 *
 * @example
 * ```ts
 * import { itemText } from "@piiri/core/feedback";
 * import { en } from "@piiri/core/locale/en";
 *
 * itemText({ id: "grade" }, en.feedback); // => "Which school grade do you give the group?"
 * itemText({ id: "goal-1", goal: "Courage to talk" }, en.feedback); // => "Courage to talk"
 * ```
 */
export function itemText(
  { id, goal }: { readonly id: string; readonly goal?: string | undefined },
  { items }: FeedbackTexts,
): string {
  return goal ?? (items as Readonly<Record<string, string>>)[id] ?? id;
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
 * questionText({ id: "goal-1", goal: "Courage to talk", scale: "effect" }, en.feedback);
 * // => "How much did this come true for you? Courage to talk"
 * questionText({ id: "safety", scale: "agreement" }, en.feedback); // => "The group felt like a safe place."
 * ```
 */
export function questionText(
  item: Pick<ScaledItem, "id" | "scale"> & { readonly goal?: string | undefined },
  texts: FeedbackTexts,
): string {
  const text = itemText(item, texts);
  return item.scale === "effect" ? `${texts.effectStem} ${text}` : text;
}

const quarter = half * half;

/**
 * What an answer of a scale is called: words on the two scales, figures otherwise.
 *
 * @example
 * ```ts
 * import { stepText } from "@piiri/core/feedback";
 * import { en } from "@piiri/core/locale/en";
 *
 * stepText("effect", 4, en.feedback); // => "A lot"
 * stepText("grade", 9, en.feedback); // => "9"
 * stepText("grade", 8.75, en.feedback); // => "9−"
 * ```
 */
export function stepText(scale: ScaledItem["scale"], value: number, texts: FeedbackTexts): string {
  const words = {
    agreement: agreementSteps.map((step) => texts.agreement[step]),
    effect: effectSteps.map((step) => texts.effect[step]),
    grade: [],
    sessions: [],
  }[scale];
  return words[value - 1] ?? gradeText(value, texts);
}

/** A grade as people write it: 9−, 9, 9+, 9½. */
function gradeText(value: number, { decimalPoint }: FeedbackTexts): string {
  const called = calledStep(value);
  const part = new Map([
    [-quarter, "−"],
    [0, ""],
    [quarter, "+"],
    [half, "½"],
  ]).get(value - called);
  return part === undefined ? `${value}`.replace(".", decimalPoint) : `${called}${part}`;
}
