export { type DefinedProfile, defineProfile, defineProfileOrThrow } from "./defineProfile.js";
export { type Finding, type FindingOf, type Mending, mendingOn, type Severity } from "./finding.js";
export { newFindings } from "./newFindings.js";
export { type FindingTexts, type FindingWords, type RenderOptions, renderFinding } from "./renderFinding.js";
export { type ReviewOptions, reviewGroup } from "./reviewGroup.js";
export {
  type AnyRule,
  type CheckReport,
  type Clause,
  defineRule,
  type Ground,
  type Grounds,
  type MendingValue,
  type MessageData,
  type Messages,
  type Practice,
  type Rule,
  type RuleTexts,
  type Scope,
  type Strength,
  type TopicTexts,
} from "./rule.js";
export { ruleSources } from "./ruleSources.js";
export { type GuideRuleId, guideRules } from "./rules/index.js";
export { tellSources } from "./tellSources.js";
export { type UnknownRule, unknownRules } from "./unknownRules.js";
