import type { Informant, QualityCriterion, ReadinessState } from "./criterion.js";
import type { QualityConditionId, StatedConditionId } from "./qualityConditions.js";
import type { statedConditions } from "./statedConditions.js";

/** What is said of how ready a group is, in one language. */
export interface ReadinessTexts {
  readonly title: string;
  /** How it stands in all and what to do next, by how many of the seven are in each state. */
  readonly overall: (counts: Readonly<Record<ReadinessState, number>>) => string;
  readonly states: Readonly<Record<ReadinessState, string>>;
  readonly criteria: Readonly<Record<QualityCriterion, string>>;
  /** Each condition as it is when it is met, without a full stop. */
  readonly conditions: Readonly<Record<QualityConditionId, string>>;
  /** Where no rule covers a condition: what to ask, since the plan does not tell … */
  readonly toAsk: Readonly<Record<StatedConditionId, string>>;
  /** … and what is wrong, where the plan tells that it is not met. */
  readonly against: Readonly<Record<DeniableConditionId, string>>;
  /** Where those whom a condition is about are not named yet. */
  readonly nobodyNamed: string;
  /** The conditions that are met, as a line. */
  readonly alreadyMet: (conditions: readonly string[]) => string;
  /** After what was said of one session: of how many more it holds. */
  readonly sameOfMore: (sessions: number) => string;
  readonly informants: Readonly<Record<Informant, string>>;
  readonly whoKnows: string;
}

/** The conditions of which a plan can tell that they are not met. */
export type DeniableConditionId = {
  [Id in StatedConditionId]: "not-met" extends ReturnType<(typeof statedConditions)[Id]> ? Id : never;
}[StatedConditionId];
