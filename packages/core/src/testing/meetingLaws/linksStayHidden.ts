import type { Group } from "../../group/index.js";
import type { MeetingAdapter, MeetingOperation } from "../../meetings/index.js";
import { isRedacted, type Redacted, reveal } from "../../privacy/index.js";
import { settled, shown } from "./settled.js";

/**
 * Links are redacted and not empty, and none is in an operation or in what is found. Catches a link in what a person is shown before it
 * is done, in a log, and in a file that is kept of what was found.
 *
 * @example
 * ```ts
 * import type { MeetingAdapter } from "@piiri/core/meetings";
 * import { arbitraries, meetingLaws } from "@piiri/core/testing";
 * import * as fc from "fast-check";
 *
 * const holds = <D, O>(adapter: MeetingAdapter<D, O>) =>
 *   fc.assert(fc.property(arbitraries.group(), (group) => meetingLaws.linksStayHidden(adapter, group)));
 * ```
 */
export function linksStayHidden<Desired, Observed, Operation extends MeetingOperation>(
  adapter: MeetingAdapter<Desired, Observed, Operation>,
  group: Group,
): boolean {
  const observed = settled(adapter, group);
  const renamed = { ...group, publicName: `${group.publicName}, again` };
  const told = [
    adapter.plan(adapter.desired(group), adapter.nothing),
    adapter.plan(adapter.desired(renamed), observed),
    adapter.plan(adapter.desired({ ...group, sessions: [] }), observed),
    observed,
  ].map(shown);
  const links = adapter.meetings(observed).flatMap(({ link }) => link ?? []);
  return links.every((link) => isRedacted(link) && isHidden(link, told));
}

function isHidden(link: Redacted<string>, told: readonly string[]): boolean {
  const written = shown(reveal(link)).slice(1, -1);
  return written !== "" && told.every((text) => !text.includes(written));
}

/** The link itself, to be compared and never told. */
export function linkOf(link: Redacted<string> | undefined): string | undefined {
  return isRedacted(link) ? reveal(link) : link;
}
