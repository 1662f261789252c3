export { type GroundRule, groundRulesOf } from "./groundRules.js";
export { ethicsInEnglish } from "./texts.en.js";
export { ethicsInFinnish } from "./texts.fi.js";
export type { EthicsTexts } from "./texts.js";
export { ethicsInSwedish } from "./texts.sv.js";
export { waysOfWelcome } from "./waysOfWelcome.js";
