/**
 * The beginning of a plan, as text that explains itself.
 *
 * @module
 */

export { defaultStart } from "./defaultStart.js";
export { type DraftFromSeriesOptions, draftFromSeries, type SeriesKind, seriesKinds } from "./draftFromSeries.js";
export { type Beginning, draftPlan } from "./draftPlan.js";
export { type DraftTexts, type GroupKind, groupKinds, type HalfYear } from "./texts.js";
export type { DraftWords } from "./words.js";
export { writeDraft } from "./writeDraft.js";
