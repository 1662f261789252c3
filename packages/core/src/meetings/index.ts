/**
 * Online meetings with whatever service holds them: what an adapter of one's own says and does. The laws that it keeps are in `@piiri/core/testing`.
 *
 * @module
 */

export type { MeetingAdapter, MeetingOperation, StandingMeeting } from "./meetingAdapter.js";
export { type MeetingToHold, meetingsOf } from "./meetingsOf.js";
