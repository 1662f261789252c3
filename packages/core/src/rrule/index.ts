/**
 * Recurrence rules (RFC 5545) and calendars of others: a group's schedule as rules, and a series that Outlook, Google or Apple
 * wrote as the schedule of a plan. rrule and ical.js are yours to install.
 *
 * @module
 */

export { type FromRRuleOptions, fromRRule, fromRRuleOrThrow } from "./fromRRule.js";
export type { ImportedSchedule, ImportedSeries } from "./importedSchedule.js";
export type { LeftOut, RRuleProblem, UncarriedPart } from "./problems.js";
export { type ImportedWords, tellLeftOut, tellRRuleProblem } from "./tellRRuleProblem.js";
export type { ImportedTexts } from "./texts.js";
export { toRRule } from "./toRRule.js";
