export { dateTexts as dates } from "../../dates/texts.en.js";
export { formatTexts as formats } from "../../format/texts.en.js";
export { sourceTexts as sources } from "../../kernel/texts.en.js";
export { planFieldTexts as fields } from "../../plan/fieldTexts/texts.en.js";
export { placeTexts as places } from "../../plan/texts.en.js";
export { problemTexts as problems } from "../../problem/texts.en.js";
export { findingTexts as findings } from "../../review/rules/texts.en.js";
export { severityTexts as severities } from "../../review/texts.en.js";
export { holidayTexts as holidays, sessionStatusTexts as sessionStatus } from "../../series/texts.en.js";

/** The language's tag (BCP 47). */
export const language = "en" as const;
