import type { Group } from "../group/index.js";
import type { GroundRuleTopic } from "../plan/index.js";
import type { EthicsTexts } from "./texts.js";

/** A ground rule in words; one of the group's own has no topic. */
export interface GroundRule {
  readonly topic?: GroundRuleTopic | undefined;
  readonly text: string;
}

/**
 * A group's ground rules in words: those of its topics, then its own. None while nobody has said that it has any.
 *
 * @see guide, 3; handbook, 4.4
 * @example
 * ```ts
 * import { resolvePlanOrThrow } from "@piiri/core";
 * import { groundRulesOf } from "@piiri/core/ethics";
 * import { goodPlans } from "@piiri/core/rule-examples";
 * import { en } from "@piiri/core/locale/en";
 *
 * const rules = groundRulesOf(resolvePlanOrThrow(goodPlans["closed-group"]), en.ethics);
 * rules[0]?.topic; // => "confidentiality"
 * rules.at(-1); // => { text: "Each of us makes a cup of tea first" }
 * ```
 */
export function groundRulesOf({ groundRules, membership }: Group, texts: EthicsTexts): readonly GroundRule[] {
  const { topics = [], own = [] } = groundRules ?? {};
  return [
    ...topics.map((topic) => ({
      topic,
      text: topic === "newcomers" ? texts.newcomers[membership] : texts.groundRules[topic],
    })),
    ...own.map((text) => ({ text })),
  ];
}
