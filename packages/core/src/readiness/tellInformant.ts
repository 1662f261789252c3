import type { ConditionReadiness } from "./conditionReadiness.js";
import type { ReadinessWords } from "./tellLacking.js";

/**
 * Whom to ask of a condition: the part that they have in the group, and their names where the plan tells them.
 *
 * @example
 * ```ts
 * import { guideRules, resolvePlanOrThrow } from "@piiri/core";
 * import { readiness, tellInformant } from "@piiri/core/readiness";
 * import { goodPlans } from "@piiri/core/rule-examples";
 * import { en } from "@piiri/core/locale/en";
 *
 * const [people] = readiness(resolvePlanOrThrow(goodPlans["closed-group"]), { rules: guideRules }).criteria;
 * const onBoard = people!.conditions.find(({ id }) => id === "contact-person-on-board")!;
 * tellInformant(onBoard, en); // => "Who may know: contact person (Example contact)"
 * ```
 */
export function tellInformant(
  { asked }: Pick<ConditionReadiness, "asked">,
  words: Pick<ReadinessWords, "readiness">,
): string {
  const { whoKnows, informants } = words.readiness;
  const names = asked.people.map(({ name }) => name).join(", ");
  return `${whoKnows}: ${informants[asked.as]}${names && ` (${names})`}`;
}
