import type { Group } from "../../group/index.js";
import type { MeetingAdapter, MeetingOperation } from "../../meetings/index.js";
import { cancelledIsTakenAway, movedStaysOneMeeting } from "./changing.js";
import { linksStayHidden } from "./linksStayHidden.js";
import { onlyThePublicNameIsTold } from "./onlyThePublicNameIsTold.js";
import {
  everySessionIsMetOnce,
  interruptedIsTakenUp,
  planningConverges,
  planningIsDeterministic,
  unchangedPlansNothing,
} from "./settling.js";

const meetingLaws = {
  planningIsDeterministic,
  everySessionIsMetOnce,
  planningConverges,
  interruptedIsTakenUp,
  unchangedPlansNothing,
  movedStaysOneMeeting,
  cancelledIsTakenAway,
  onlyThePublicNameIsTold,
  linksStayHidden,
} as const;

/**
 * The names of the laws that an adapter breaks with a group: none, if it is to be trusted with meetings.
 *
 * @example
 * ```ts
 * import { resolvePlanOrThrow } from "@piiri/core";
 * import { type MeetingAdapter, type MeetingOperation, meetingsOf, type MeetingToHold } from "@piiri/core/meetings";
 * import { meetingLaws, minimalPlan } from "@piiri/core/testing";
 *
 * type Hold = MeetingOperation & { readonly meeting: MeetingToHold };
 * const forgetful: MeetingAdapter<readonly MeetingToHold[], readonly MeetingToHold[], Hold> = {
 *   nothing: [],
 *   desired: meetingsOf,
 *   plan: (desired, observed) =>
 *     desired
 *       .filter(({ session }) => !observed.some((found) => found.session === session))
 *       .map((meeting) => ({ session: meeting.session, meeting })),
 *   apply: (observed, { meeting }) => [...observed, meeting],
 *   meetings: (observed) => observed.map((meeting) => ({ id: meeting.session, ...meeting })),
 * };
 *
 * const group = resolvePlanOrThrow(minimalPlan("closed-group"));
 * meetingLaws.brokenMeetingLaws(forgetful, group); // => ["movedStaysOneMeeting", "cancelledIsTakenAway"]
 * ```
 */
export function brokenMeetingLaws<Desired, Observed, Operation extends MeetingOperation>(
  adapter: MeetingAdapter<Desired, Observed, Operation>,
  group: Group,
): readonly (keyof typeof meetingLaws)[] {
  return (Object.keys(meetingLaws) as (keyof typeof meetingLaws)[]).filter(
    (name) => !meetingLaws[name](adapter, group),
  );
}
