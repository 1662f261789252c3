export { dateTexts as dates } from "../dates/texts.sv.js";
export { draftTexts as draft } from "../draft/texts.sv.js";
export { ethicsTexts as ethics } from "../ethics/texts.sv.js";
export { exerciseTexts as exercises } from "../exercises/texts.sv.js";
export { feedbackTexts as feedback } from "../feedback/texts.sv.js";
export { formatTexts as formats } from "../format/texts.sv.js";
export { calendarTexts as calendar } from "../ical/texts.sv.js";
export { sourceTexts as sources } from "../kernel/texts.sv.js";
export { lifeTexts as life } from "../lifecycle/texts.sv.js";
export { messageTexts as messages } from "../messages/texts.sv.js";
export { pathTexts as path } from "../path/texts.sv.js";
export { placeTexts as places, planFieldTexts as fields } from "../plan/texts.sv.js";
export { problemTexts as problems } from "../problem/texts.sv.js";
export { publicityTexts as publicity } from "../publicity/texts.sv.js";
export { audienceTexts as audience, publishingTexts as publishing } from "../publishing/texts.sv.js";
export { readinessTexts as readiness } from "../readiness/texts.sv.js";
export { reportTexts as report } from "../report/texts.sv.js";
export { findingTexts as findings } from "../review/rules/texts.sv.js";
export { severityTexts as severities } from "../review/texts.sv.js";
export { importedTexts as imported } from "../rrule/texts.sv.js";
export { seasonTexts as season } from "../season/texts.sv.js";
export { holidayTexts as holidays, sessionStatusTexts as sessionStatus } from "../series/texts.sv.js";
export { partTexts as parts } from "../session/texts.sv.js";
export { supportTexts as support } from "../support/texts.sv.js";
export { timelineTexts as timeline } from "../timeline/texts.sv.js";
export { timetableTexts as timetable } from "../timetable/texts.sv.js";

/** The language's tag (BCP 47). */
export const language = "sv" as const;
