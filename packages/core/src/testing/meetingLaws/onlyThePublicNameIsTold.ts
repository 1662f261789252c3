import type { Group } from "../../group/index.js";
import type { MeetingAdapter, MeetingOperation } from "../../meetings/index.js";
import { later } from "./changing.js";
import { settled, shown } from "./settled.js";

/**
 * What a group is really called, what it and its sessions are about, and what was written down of those who came changes
 * nothing of what is done. Catches a title or a theme in a subject, in an address or in a file's name, also when it is
 * only its hash.
 *
 * @example
 * ```ts
 * import type { MeetingAdapter } from "@piiri/core/meetings";
 * import { arbitraries, meetingLaws } from "@piiri/core/testing";
 * import * as fc from "fast-check";
 *
 * const holds = <D, O>(adapter: MeetingAdapter<D, O>) =>
 *   fc.assert(fc.property(arbitraries.group(), (group) => meetingLaws.onlyThePublicNameIsTold(adapter, group)));
 * ```
 */
export function onlyThePublicNameIsTold<Desired, Observed, Operation extends MeetingOperation>(
  adapter: MeetingAdapter<Desired, Observed, Operation>,
  group: Group,
): boolean {
  const before = settled(adapter, group);
  const moved = { ...group, sessions: group.sessions.map(later) };
  const planned = (wanted: Group, observed: Observed) => shown(adapter.plan(adapter.desired(wanted), observed));
  return (
    planned(group, adapter.nothing) === planned(inOtherWords(group), adapter.nothing) &&
    planned(moved, before) === planned(inOtherWords(moved), before)
  );
}

/** The group as all see it who are not of it, with other words wherever they may not look. */
function inOtherWords(group: Group): Group {
  const other = { title: `${group.title}, in other words`, description: `${group.description}, in other words` };
  const summary = { participants: group.sessions.length, wishes: ["in other words"] };
  const words = { theme: "In other words", summary };
  const planned = Object.entries(group.plan.sessions ?? {}).map(([key, session]) => [key, { ...session, ...words }]);
  return {
    ...group,
    ...other,
    sessions: group.sessions.map((session) => ({ ...session, ...words })),
    plan: { ...group.plan, ...other, sessions: Object.fromEntries(planned) },
  };
}
