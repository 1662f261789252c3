export { dateTexts as dates } from "../../dates/texts.sv.js";
export { formatTexts as formats } from "../../format/texts.sv.js";
export { sourceTexts as sources } from "../../kernel/texts.sv.js";
export { planFieldTexts as fields } from "../../plan/fieldTexts/texts.sv.js";
export { placeTexts as places } from "../../plan/texts.sv.js";
export { problemTexts as problems } from "../../problem/texts.sv.js";
export { findingTexts as findings } from "../../review/rules/texts.sv.js";
export { severityTexts as severities } from "../../review/texts.sv.js";
export { holidayTexts as holidays, sessionStatusTexts as sessionStatus } from "../../series/texts.sv.js";

/** The language's tag (BCP 47). */
export const language = "sv" as const;
