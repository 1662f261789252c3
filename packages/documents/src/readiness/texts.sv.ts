import type { ReadinessPageTexts } from "./texts.js";

export const readinessPageTexts: ReadinessPageTexts = { part: "Punkt", state: "Läget" };
