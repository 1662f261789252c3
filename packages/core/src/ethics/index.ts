/**
 * Ground rules of a group, and what newcomers are told.
 *
 * @module
 */

export { type GroundRule, groundRulesOf } from "./groundRules.js";
export type { EthicsTexts } from "./texts.js";
export { waysOfWelcome } from "./waysOfWelcome.js";
