import type { FormBlueprint } from "./formBlueprint.js";
import type { FormTexts } from "./texts.js";

/**
 * A form's title, what stands above its questions, and the questions with their choices, line by line: to be made in whichever
 * tool one has.
 *
 * @example
 * ```ts
 * import { blueprintLines, formBlueprint } from "@piiri/adapters-forms";
 * import { forms } from "@piiri/adapters-forms/locale/en";
 * import { resolvePlanOrThrow } from "@piiri/core";
 * import { en } from "@piiri/core/locale/en";
 * import { goodPlans } from "@piiri/core/rule-examples";
 *
 * const blueprint = formBlueprint("registration", resolvePlanOrThrow(goodPlans["closed-group"]), { ...en, forms });
 * blueprintLines(blueprint, forms).find((line) => line.startsWith("1. ")); // => "1. Your name (short text, required)"
 * ```
 */
export function blueprintLines(
  { title, intro, questions }: FormBlueprint,
  { required, kinds }: Pick<FormTexts, "required" | "kinds">,
): readonly string[] {
  const asked = questions.flatMap(({ text, answer, isRequired, choices = [] }, index) => [
    `${index + 1}. ${text} (${kinds[answer]}${isRequired ? `, ${required}` : ""})`,
    ...choices.map((choice) => `   - ${choice}`),
  ]);
  return [title, "", ...intro, "", ...asked];
}
