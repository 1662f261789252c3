import type { ReadinessPageTexts } from "./texts.js";

export const readinessPageTexts: ReadinessPageTexts = { part: "Kohta", state: "Tilanne" };
