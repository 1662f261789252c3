export { dateTexts as dates } from "../dates/texts.fi.js";
export { draftTexts as draft } from "../draft/texts.fi.js";
export { ethicsTexts as ethics } from "../ethics/texts.fi.js";
export { exerciseTexts as exercises } from "../exercises/texts.fi.js";
export { feedbackTexts as feedback } from "../feedback/texts.fi.js";
export { formatTexts as formats } from "../format/texts.fi.js";
export { calendarTexts as calendar } from "../ical/texts.fi.js";
export { sourceTexts as sources } from "../kernel/texts.fi.js";
export { lifeTexts as life } from "../lifecycle/texts.fi.js";
export { messageTexts as messages } from "../messages/texts.fi.js";
export { pathTexts as path } from "../path/texts.fi.js";
export { placeTexts as places, planFieldTexts as fields } from "../plan/texts.fi.js";
export { problemTexts as problems } from "../problem/texts.fi.js";
export { publicityTexts as publicity } from "../publicity/texts.fi.js";
export { audienceTexts as audience, publishingTexts as publishing } from "../publishing/texts.fi.js";
export { readinessTexts as readiness } from "../readiness/texts.fi.js";
export { reportTexts as report } from "../report/texts.fi.js";
export { findingTexts as findings } from "../review/rules/texts.fi.js";
export { severityTexts as severities } from "../review/texts.fi.js";
export { importedTexts as imported } from "../rrule/texts.fi.js";
export { seasonTexts as season } from "../season/texts.fi.js";
export { holidayTexts as holidays, sessionStatusTexts as sessionStatus } from "../series/texts.fi.js";
export { partTexts as parts } from "../session/texts.fi.js";
export { supportTexts as support } from "../support/texts.fi.js";
export { timelineTexts as timeline } from "../timeline/texts.fi.js";
export { timetableTexts as timetable } from "../timetable/texts.fi.js";

/** The language's tag (BCP 47). */
export const language = "fi" as const;
