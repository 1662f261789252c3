/**
 * Texts that are written as nearly all are, read without loading what takes any other apart: for a program that starts anew for each text.
 *
 * @module
 */

export { locateProblems } from "./locateProblems.js";
export { looksLikePlan, textLooksLikePlan } from "./looksLikePlan.js";
export type { LocatedProblem, Position } from "./position.js";
export { readUsualYaml } from "./readUsualYaml.js";
export type { YamlText } from "./readWithPlaces.js";
