/**
 * Plans and profiles as text (YAML or JSON), with lines and columns; a plan's text changed and nothing else in it.
 *
 * @module
 */

export { editPlanText, editPlanTextOrThrow, type PlanTextChange, type PlanTextEditProblem } from "./editPlanText.js";
export { locateProblems } from "./locateProblems.js";
export { looksLikePlan, textLooksLikePlan } from "./looksLikePlan.js";
export { type PlanText, parsePlanText, parsePlanTextOrThrow } from "./parsePlanText.js";
export { type ProfileText, parseProfileText, parseProfileTextOrThrow } from "./parseProfileText.js";
export type { LocatedProblem, Position } from "./position.js";
export type { YamlText } from "./readWithPlaces.js";
export { readYaml, readYamlOrThrow } from "./readYaml.js";
export type { PlanValue } from "./withChange.js";
export { yamlScalar } from "./yamlScalar.js";
