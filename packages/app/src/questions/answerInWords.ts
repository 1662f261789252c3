import type { Texts } from "../texts/texts.js";

/** An answer as the page says it: yes and no, figures, choices by their names; nothing where it has no words for it. */
export function answerInWords(answer: unknown, texts: Texts): string | undefined {
  if (typeof answer === "boolean") return answer ? texts.plan.yes : texts.plan.no;
  if (typeof answer === "number") return `${answer}`;
  if (Array.isArray(answer)) {
    const all = answer.map((each) => answerInWords(each, texts));
    return all.length === 0 || all.includes(undefined) ? undefined : all.join(", ");
  }
  const choices: Readonly<Record<string, string>> = texts.plan.choices;
  return typeof answer === "string" && Object.hasOwn(choices, answer) ? choices[answer] : undefined;
}
