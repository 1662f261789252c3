export { dateTexts as dates } from "../dates/texts.en.js";
export { draftTexts as draft } from "../draft/texts.en.js";
export { ethicsTexts as ethics } from "../ethics/texts.en.js";
export { exerciseTexts as exercises } from "../exercises/texts.en.js";
export { feedbackTexts as feedback } from "../feedback/texts.en.js";
export { formatTexts as formats } from "../format/texts.en.js";
export { calendarTexts as calendar } from "../ical/texts.en.js";
export { sourceTexts as sources } from "../kernel/texts.en.js";
export { lifeTexts as life } from "../lifecycle/texts.en.js";
export { messageTexts as messages } from "../messages/texts.en.js";
export { pathTexts as path } from "../path/texts.en.js";
export { placeTexts as places, planFieldTexts as fields } from "../plan/texts.en.js";
export { problemTexts as problems } from "../problem/texts.en.js";
export { publicityTexts as publicity } from "../publicity/texts.en.js";
export { audienceTexts as audience, publishingTexts as publishing } from "../publishing/texts.en.js";
export { readinessTexts as readiness } from "../readiness/texts.en.js";
export { reportTexts as report } from "../report/texts.en.js";
export { findingTexts as findings } from "../review/rules/texts.en.js";
export { severityTexts as severities } from "../review/texts.en.js";
export { importedTexts as imported } from "../rrule/texts.en.js";
export { seasonTexts as season } from "../season/texts.en.js";
export { holidayTexts as holidays, sessionStatusTexts as sessionStatus } from "../series/texts.en.js";
export { partTexts as parts } from "../session/texts.en.js";
export { supportTexts as support } from "../support/texts.en.js";
export { timelineTexts as timeline } from "../timeline/texts.en.js";
export { timetableTexts as timetable } from "../timetable/texts.en.js";

/** The language's tag (BCP 47). */
export const language = "en" as const;
