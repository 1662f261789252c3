export { type GroundRule, groundRulesOf } from "./groundRules.js";
export type { EthicsTexts } from "./texts.js";
export { waysOfWelcome } from "./waysOfWelcome.js";
