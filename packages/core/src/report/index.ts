export { reportParagraphs } from "./reportParagraphs.js";
export { type ReportOptions, type SeasonReport, seasonReport } from "./seasonReport.js";
export { reportInEnglish } from "./texts.en.js";
export { reportInFinnish } from "./texts.fi.js";
export type { ReportTexts } from "./texts.js";
export { reportInSwedish } from "./texts.sv.js";
