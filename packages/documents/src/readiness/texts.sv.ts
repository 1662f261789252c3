import type { ReadinessPageTexts } from "./texts.js";

/** What the page of readiness says of itself, in Finland's Swedish. */
export const readinessPageTexts: ReadinessPageTexts = { part: "Punkt", state: "Läget" };
