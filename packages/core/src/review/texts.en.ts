import type { SeverityTexts } from "./texts.js";

/** What the weights of findings are called, in English. */
export const severityTexts: SeverityTexts = { info: "note", warning: "advice", error: "to be mended" };
