export * as fields from "./fields.js";
export { migratePlan } from "./migratePlan.js";
export { type GroupPlan, parsePlan, parsePlanOrThrow } from "./parsePlan.js";
export { problemsOf } from "./problemsOf.js";
export { planSchema, planSchemaId, schemaVersion } from "./schema.js";
