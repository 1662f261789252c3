/**
 * For the test suites of those who build on Piiri: fast-check arbitraries of plans, profiles and groups, the laws that
 * hold of every group, and those of every adapter for meetings. fast-check is yours to install.
 *
 * @module
 */

/**
 * Whatever may be written and come about: each a function that gives a fast-check arbitrary. `group()` is the one to
 * begin with; `plan()`, `closedGroup()`, `openMeetings()`, `singleEvent()` and `profile()` narrow it, and the rest are
 * what these are made of. They shrink to short texts, the usual times and few sessions.
 *
 * @example
 * ```ts
 * import { arbitraries } from "@piiri/core/testing";
 * import * as fc from "fast-check";
 *
 * const events = arbitraries.group({ plans: arbitraries.singleEvent() });
 * fc.assert(fc.property(events, ({ sessions }) => sessions.filter(({ key }) => key === "s1").length === 1));
 * ```
 */
export * as arbitraries from "./arbitraries/index.js";
export { type BrokenRule, breakRule } from "./breakRule.js";

/**
 * What holds of every group that `resolvePlan` gives: predicates, to be asked of groups that an app stores, changes or
 * makes by itself.
 *
 * @example
 * ```ts
 * import { arbitraries, laws } from "@piiri/core/testing";
 * import * as fc from "fast-check";
 *
 * const stored = arbitraries.group().map((group) => JSON.parse(JSON.stringify(group)));
 * fc.assert(fc.property(stored, laws.sessionsAreInOrder));
 * ```
 */
export * as laws from "./laws/index.js";

/**
 * What holds of every adapter that makes meetings with a service, whichever it is: predicates of an adapter and a group.
 *
 * @example
 * ```ts
 * import type { MeetingAdapter } from "@piiri/core/meetings";
 * import { arbitraries, meetingLaws } from "@piiri/core/testing";
 * import * as fc from "fast-check";
 *
 * const holds = <D, O>(adapter: MeetingAdapter<D, O>) =>
 *   fc.assert(fc.property(arbitraries.group(), (group) => meetingLaws.brokenMeetingLaws(adapter, group).length === 0));
 * ```
 */
export * as meetingLaws from "./meetingLaws/index.js";
export { minimalPlan } from "./minimalPlan.js";
export { shiftDates } from "./shiftDates.js";
