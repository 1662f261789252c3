import type { SeverityTexts } from "./texts.js";

/** What the weights of findings are called, in Finnish. */
export const severityTexts: SeverityTexts = { info: "huomio", warning: "suositus", error: "korjattava" };
