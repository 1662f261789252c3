import type { ReadinessPageTexts } from "./texts.js";

/** What the page of readiness says of itself, in English. */
export const readinessPageTexts: ReadinessPageTexts = { part: "Part", state: "State" };
