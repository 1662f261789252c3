export { defaultStart } from "./defaultStart.js";
export { type Beginning, draftPlan } from "./draftPlan.js";
export { draftInEnglish } from "./texts.en.js";
export { draftInFinnish } from "./texts.fi.js";
export type { DraftTexts, HalfYear } from "./texts.js";
export { draftInSwedish } from "./texts.sv.js";
export type { DraftWords } from "./words.js";
export { writeDraft } from "./writeDraft.js";
