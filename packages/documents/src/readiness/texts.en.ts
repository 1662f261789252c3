import type { ReadinessPageTexts } from "./texts.js";

export const readinessPageTexts: ReadinessPageTexts = { part: "Part", state: "State" };
