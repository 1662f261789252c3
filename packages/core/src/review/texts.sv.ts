import type { SeverityTexts } from "./texts.js";

/** What the weights of findings are called, in Finland's Swedish. */
export const severityTexts: SeverityTexts = { info: "att notera", warning: "rekommendation", error: "behöver rättas" };
