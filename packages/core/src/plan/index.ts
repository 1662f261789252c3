export * as fields from "./fields.js";
export { unreadProblems } from "./parsePlan.js";
export { speakerRoles } from "./people.js";
export { problemsOf } from "./problemsOf.js";
export * from "./public.js";
export { registrationsMost } from "./registrationTerms.js";
export { durationLeast, durationMost, intervalMost, sessionsMost } from "./scheduleTerms.js";
