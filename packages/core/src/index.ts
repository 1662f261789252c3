/**
 * Plans, profiles and groups: reading a plan, resolving it into a group with dated sessions, reviewing it, and telling
 * what is wrong. What else is done with a group has an entry point by task.
 *
 * @module
 */

export * from "./dates/index.js";
export * from "./format/index.js";
export * from "./group/public.js";
export * from "./kernel/public.js";
export type { Catalogue } from "./locale/catalogue.js";
export { type OwnWords, type WordsWithFallback, withFallback } from "./locale/withFallback.js";
export * from "./people/public.js";
export * from "./plan/public.js";
export type { Redacted } from "./privacy/index.js";
export * from "./problem/public.js";
export * from "./profile/index.js";
export * from "./review/public.js";
export * from "./series/public.js";
