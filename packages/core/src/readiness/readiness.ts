import type { Group } from "../group/index.js";
import { getOrMake } from "../kernel/index.js";
import { type AnyRule, type Finding, isAsked, reviewGroup } from "../review/index.js";
import { type ConditionReadiness, conditionReadiness } from "./conditionReadiness.js";
import { type QualityCriterion, qualityCriteria, type ReadinessState, worstOf } from "./criterion.js";
import { conditionsOf, type StatedConditionId } from "./qualityConditions.js";

/** What is asked, and what is known already. */
export interface ReadinessOptions {
  /** The rules that a review asks; conditions whose rules are not among them are left out. */
  readonly rules: readonly AnyRule[];
  /** What a review of the group has found; looked for here, as of a published plan, unless given. */
  readonly findings?: readonly Finding[] | undefined;
  /** Conditions of which the plan does not tell, and that people say are met. */
  readonly known?: readonly StatedConditionId[] | undefined;
}

/** How ready a group is: under the seven headings, and in all. */
export interface Readiness {
  /** The worst of the criteria. */
  readonly overall: ReadinessState;
  /** How many of the criteria are in each state. */
  readonly counts: Readonly<Record<ReadinessState, number>>;
  readonly criteria: readonly CriterionReadiness[];
}

/** How ready a group is under one heading. */
export interface CriterionReadiness {
  readonly criterion: QualityCriterion;
  /** The worst of the conditions. */
  readonly state: ReadinessState;
  /** Those that are asked of such a group. */
  readonly conditions: readonly ConditionReadiness[];
}

/**
 * Where a group stands before it can be published: the quality criteria of the guide, each met, not met or unknown.
 * What people have not decided yet is unknown, in a draft as in a published plan; so is what a plan does not tell, until
 * somebody says it in `known`. A condition that is not asked of such a group is left out.
 *
 * @see guide, Liite 3
 * @example
 * ```ts
 * import { guideRules, parsePlanOrThrow, resolvePlanOrThrow } from "@piiri/core";
 * import { readiness } from "@piiri/core/readiness";
 *
 * const group = resolvePlanOrThrow(parsePlanOrThrow({
 *   id: "walkers", format: "closed-group", title: "Walking with a bad back", publicName: "Peer group, spring 2027",
 *   organiser: { name: "Example Association", domain: "groups.test" },
 *   schedule: { start: "2027-03-02", time: "18:00", count: 5 },
 * }));
 * const { criteria } = readiness(group, { rules: guideRules });
 * const planning = criteria.find(({ criterion }) => criterion === "planning")!;
 * planning.state; // => "not-met"
 * planning.conditions.find(({ id }) => id === "format")!.lacking.map(({ ruleId }) => ruleId);
 * // => ["format/session-count"]
 * planning.conditions.find(({ id }) => id === "approval")!.state; // => "unknown"
 * ```
 */
export function readiness(
  group: Group,
  { rules, findings = reviewGroup({ ...group, stage: "published" }, { rules }), known: said = [] }: ReadinessOptions,
): Readiness {
  const asked = new Set(rules.filter((rule) => isAsked(rule, group)).map(({ id }) => id));
  const known = { asked, findings: byRule(findings), said };
  const criteria = qualityCriteria.flatMap((criterion): readonly CriterionReadiness[] => {
    const conditions = conditionsOf(criterion)
      .map((condition) => conditionReadiness(group, condition, known))
      .filter((condition) => condition !== undefined);
    const state = worstOf(conditions.map((condition) => condition.state));
    // Nothing is said of registering where one simply walks in, nor of those who lead where nobody does.
    return conditions.length === 0 && rules.length > 0 ? [] : [{ criterion, state, conditions }];
  });
  const states = criteria.map(({ state }) => state);
  return { overall: worstOf(states), counts: counted(states), criteria };
}

function counted(states: readonly ReadinessState[]): Readonly<Record<ReadinessState, number>> {
  const counts = { met: 0, unknown: 0, "not-met": 0 };
  for (const state of states) counts[state] += 1;
  return counts;
}

function byRule(findings: readonly Finding[]): ReadonlyMap<string, readonly Finding[]> {
  const found = new Map<string, Finding[]>();
  for (const finding of findings) getOrMake(found, finding.ruleId, () => []).push(finding);
  return found;
}
