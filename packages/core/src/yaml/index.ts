export { locateProblems, type PlanText, parsePlanText } from "./parsePlanText.js";
export type { LocatedProblem, Position } from "./position.js";
export { readYaml, type YamlText } from "./readYaml.js";
