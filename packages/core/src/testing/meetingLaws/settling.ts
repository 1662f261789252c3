import { type Group, heldSessions } from "../../group/index.js";
import type { MeetingAdapter, MeetingOperation } from "../../meetings/index.js";
import { fewOf } from "./fewOf.js";
import { applied, settled, shown } from "./settled.js";

/**
 * The same group and the same findings give the same operations, and asking leaves the findings as they were. Catches a
 * clock, chance or a counter in what is planned, and a plan that already does what it only tells.
 *
 * @example
 * ```ts
 * import type { MeetingAdapter } from "@piiri/core/meetings";
 * import { arbitraries, meetingLaws } from "@piiri/core/testing";
 * import * as fc from "fast-check";
 *
 * const holds = <D, O>(adapter: MeetingAdapter<D, O>) =>
 *   fc.assert(fc.property(arbitraries.group(), (group) => meetingLaws.planningIsDeterministic(adapter, group)));
 * ```
 */
export function planningIsDeterministic<Desired, Observed, Operation extends MeetingOperation>(
  adapter: MeetingAdapter<Desired, Observed, Operation>,
  group: Group,
): boolean {
  return isSteady(adapter.nothing) && isSteady(settled(adapter, { ...group, sessions: group.sessions.slice(1) }));

  function isSteady(observed: Observed): boolean {
    const before = shown(observed);
    const [once, again] = [0, 1].map(() => shown(adapter.plan(adapter.desired(group), observed)));
    return once === again && shown(observed) === before;
  }
}

/**
 * Once all is done, each session that is held has one meeting, at its time, and there is no other. Catches a session that
 * is left out, one that is made twice, and a time that is off by the zone.
 *
 * @example
 * ```ts
 * import type { MeetingAdapter } from "@piiri/core/meetings";
 * import { arbitraries, meetingLaws } from "@piiri/core/testing";
 * import * as fc from "fast-check";
 *
 * const holds = <D, O>(adapter: MeetingAdapter<D, O>) =>
 *   fc.assert(fc.property(arbitraries.group(), (group) => meetingLaws.everySessionIsMetOnce(adapter, group)));
 * ```
 */
export function everySessionIsMetOnce<Desired, Observed, Operation extends MeetingOperation>(
  adapter: MeetingAdapter<Desired, Observed, Operation>,
  group: Group,
): boolean {
  return isMetOnce(adapter, group, settled(adapter, group));
}

/**
 * When all that was planned is done, nothing is left to do, at the latest after a third look. Catches two writings of one
 * value that never agree, such as a time with and without fractions, and a service that is told the same for ever.
 *
 * @example
 * ```ts
 * import type { MeetingAdapter } from "@piiri/core/meetings";
 * import { arbitraries, meetingLaws } from "@piiri/core/testing";
 * import * as fc from "fast-check";
 *
 * const holds = <D, O>(adapter: MeetingAdapter<D, O>) =>
 *   fc.assert(fc.property(arbitraries.group(), (group) => meetingLaws.planningConverges(adapter, group)));
 * ```
 */
export function planningConverges<Desired, Observed, Operation extends MeetingOperation>(
  adapter: MeetingAdapter<Desired, Observed, Operation>,
  group: Group,
): boolean {
  return adapter.plan(adapter.desired(group), settled(adapter, group)).length === 0;
}

/**
 * Wherever the doing ended, saying it again comes to the same meetings. Catches operations that count on one another, and
 * a meeting that is made anew because it was not yet known as one's own.
 *
 * @example
 * ```ts
 * import type { MeetingAdapter } from "@piiri/core/meetings";
 * import { arbitraries, meetingLaws } from "@piiri/core/testing";
 * import * as fc from "fast-check";
 *
 * const holds = <D, O>(adapter: MeetingAdapter<D, O>) =>
 *   fc.assert(fc.property(arbitraries.group(), (group) => meetingLaws.interruptedIsTakenUp(adapter, group)));
 * ```
 */
export function interruptedIsTakenUp<Desired, Observed, Operation extends MeetingOperation>(
  adapter: MeetingAdapter<Desired, Observed, Operation>,
  group: Group,
): boolean {
  const operations = adapter.plan(adapter.desired(group), adapter.nothing);
  return fewOf([...operations.keys()]).every((done) => {
    const found = applied(adapter, adapter.nothing, operations.slice(0, done));
    const observed = settled(adapter, group, found);
    return (
      isMetOnce(adapter, group, observed) &&
      adapter.plan(adapter.desired(group), observed).length === 0 &&
      adapter.meetings(found).every(({ id }) => adapter.meetings(observed).some((meeting) => meeting.id === id))
    );
  });
}

/**
 * A group that was stored and read again, unchanged, asks for nothing. Catches comparing by identity, and a name or a key
 * that comes about anew each time.
 *
 * @example
 * ```ts
 * import type { MeetingAdapter } from "@piiri/core/meetings";
 * import { arbitraries, meetingLaws } from "@piiri/core/testing";
 * import * as fc from "fast-check";
 *
 * const holds = <D, O>(adapter: MeetingAdapter<D, O>) =>
 *   fc.assert(fc.property(arbitraries.group(), (group) => meetingLaws.unchangedPlansNothing(adapter, group)));
 * ```
 */
export function unchangedPlansNothing<Desired, Observed, Operation extends MeetingOperation>(
  adapter: MeetingAdapter<Desired, Observed, Operation>,
  group: Group,
): boolean {
  const read = JSON.parse(JSON.stringify(group)) as Group;
  return adapter.plan(adapter.desired(read), settled(adapter, group)).length === 0;
}

function isMetOnce<Desired, Observed, Operation extends MeetingOperation>(
  adapter: MeetingAdapter<Desired, Observed, Operation>,
  group: Group,
  observed: Observed,
): boolean {
  const wanted = heldSessions(group).map(({ key, start, end }) => `${key} ${start} ${end}`);
  const found = adapter.meetings(observed).map(({ session, start, end }) => `${session} ${start} ${end}`);
  return shown(found.sort()) === shown(wanted.sort());
}
