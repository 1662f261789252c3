import { compareTexts } from "../kernel/index.js";
import { slugMost } from "./limits.js";
import type { MeetingGuideMeeting } from "./meetingGuide.js";

/**
 * Several groups' meetings as one feed, in the same order whatever order they come in. Where groups of several associations bear the same id,
 * a number sets them apart.
 *
 * @example
 * ```ts
 * import { meetingGuideFeed, type MeetingGuideMeeting } from "@piiri/core/publishing";
 *
 * const meeting: MeetingGuideMeeting = {
 *   name: "Tuesday group", slug: "tuesdays", day: 2, time: "18:00", end_time: "19:30", timezone: "Europe/Helsinki",
 *   types: ["O", "EN"], location: "Library", formatted_address: "Example Street 1", entity: "Example Association",
 * };
 * const feed = meetingGuideFeed([meeting, { ...meeting, entity: "Another Association" }]);
 * feed.map(({ slug }) => slug); // => ["tuesdays", "tuesdays-2"]
 * ```
 */
export function meetingGuideFeed(meetings: readonly MeetingGuideMeeting[]): readonly MeetingGuideMeeting[] {
  const taken = new Set(meetings.map(({ slug }) => slug));
  const used = new Set<string>();
  return meetings.toSorted(byEntity).map((meeting) => {
    if (!used.has(meeting.slug)) {
      used.add(meeting.slug);
      return meeting;
    }
    const slug = freeSlug(meeting.slug, taken);
    taken.add(slug);
    return { ...meeting, slug };
  });
}

function freeSlug(slug: string, taken: ReadonlySet<string>): string {
  for (let before = 1; ; before += 1) {
    const ending = `-${before + 1}`;
    const one = `${slug.slice(0, slugMost - ending.length)}${ending}`;
    if (!taken.has(one)) return one;
  }
}

function byEntity(one: MeetingGuideMeeting, other: MeetingGuideMeeting): number {
  return compareTexts(orderOf(one), orderOf(other));
}

function orderOf(meeting: MeetingGuideMeeting): string {
  return [meeting.slug, meeting.entity, JSON.stringify(meeting)].join("\n");
}
