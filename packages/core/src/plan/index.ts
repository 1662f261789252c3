export * as fields from "./fields.js";
export { unreadProblems } from "./parsePlan.js";
export { person, speakerRoles } from "./people.js";
export { roomFacts } from "./platform.js";
export { problemsOf } from "./problemsOf.js";
export * from "./public.js";
export { registrationsMost } from "./registrationTerms.js";
export { durationLeast, durationMost, intervalMost, sessionsMost } from "./scheduleTerms.js";
export { planForms } from "./schema.js";
