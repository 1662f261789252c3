/**
 * How far a plan is, by the seven quality criteria, told from what a review finds.
 *
 * @module
 */

export type { ConditionReadiness } from "./conditionReadiness.js";
export {
  type Informant,
  type QualityCriterion,
  qualityCriteria,
  type ReadinessState,
  readinessStates,
} from "./criterion.js";
export type { AskedPeople } from "./informantOf.js";
export type { QualityConditionId, StatedConditionId } from "./qualityConditions.js";
export { type CriterionReadiness, type Readiness, type ReadinessOptions, readiness } from "./readiness.js";
export { statedConditionIds } from "./statedConditions.js";
export { tellInformant } from "./tellInformant.js";
export { type ReadinessWords, tellLacking } from "./tellLacking.js";
export type { DeniableConditionId, ReadinessTexts } from "./texts.js";
