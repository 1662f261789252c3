export { defaultStart } from "./defaultStart.js";
export { type Beginning, draftPlan } from "./draftPlan.js";
export type { DraftTexts, GroupKind, HalfYear } from "./texts.js";
export type { DraftWords } from "./words.js";
export { writeDraft } from "./writeDraft.js";
