import type { ReadinessPageTexts } from "./texts.js";

/** What the page of readiness says of itself, in Finnish. */
export const readinessPageTexts: ReadinessPageTexts = { part: "Kohta", state: "Tilanne" };
