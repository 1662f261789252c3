export { definePlan, definePlanOrThrow } from "./definePlan.js";
export {
  type Commitment,
  commitments,
  type GroundRuleTopic,
  groundRuleTopics,
  type Principle,
  principles,
  type ToldToParticipants,
  toldToParticipants,
  type WelcomingWay,
  welcomingWays,
} from "./ethicsTerms.js";
export * from "./groupPlan.js";
export {
  type Background,
  backgrounds,
  type Leading,
  leadings,
  type Nature,
  natures,
  type Starter,
  type StartUpQuestion,
  type StartUpStep,
  starters,
  startUpQuestions,
  startUpSteps,
} from "./lifecycleTerms.js";
export { migratePlan, migratePlanOrThrow } from "./migratePlan.js";
export { parsePlan, parsePlanOrThrow } from "./parsePlan.js";
export { type PlanField, type PlanFieldSection, planFieldOf } from "./planFields.js";
export { planSchema } from "./planSchema.js";
export { type PlanIssue, planSchemaIn, type SpokenPlanSchema } from "./planSchemaIn.js";
export { type Channel, channels, type MaterialItem, materialItems } from "./publicityTerms.js";
export {
  type RegistrationField,
  type RegistrationSystem,
  registrationFields,
  registrationSystems,
} from "./registrationTerms.js";
export { planSchemaId, schemaVersion } from "./schema.js";
export { type TaskKind, taskKindOf, taskKinds } from "./tasks.js";
export { tellPlace } from "./tellPlace.js";
export { type ProblemWords, tellPlacedProblem } from "./tellPlacedProblem.js";
export type { PlanFieldText, PlanFieldTexts } from "./texts.js";
