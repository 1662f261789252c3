export { dateTexts as dates } from "../../dates/texts.fi.js";
export { formatTexts as formats } from "../../format/texts.fi.js";
export { sourceTexts as sources } from "../../kernel/texts.fi.js";
export { planFieldTexts as fields } from "../../plan/fieldTexts/texts.fi.js";
export { placeTexts as places } from "../../plan/texts.fi.js";
export { problemTexts as problems } from "../../problem/texts.fi.js";
export { findingTexts as findings } from "../../review/rules/texts.fi.js";
export { severityTexts as severities } from "../../review/texts.fi.js";
export { holidayTexts as holidays, sessionStatusTexts as sessionStatus } from "../../series/texts.fi.js";

/** The language's tag (BCP 47). */
export const language = "fi" as const;
