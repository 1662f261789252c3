import { isAdded, stretches } from "../group/index.js";
import type { CalendarEvent } from "./calendarEvent.js";

import type { Publication } from "./publication.js";
import { sessionEvent } from "./sessionEvent.js";
import { stretchEvents } from "./stretchEvents.js";

/** A group's sessions as one recurring event per phase of its rhythm, and one more from each session on from which
 * something is otherwise; sessions added outside it stand by themselves. */
export function ruleEvents(publication: Publication): readonly CalendarEvent[] {
  const { group } = publication;
  const added = group.sessions.filter((session) => isAdded(group, session));
  return [
    ...stretches(group).flatMap((stretch) => stretchEvents(publication, stretch)),
    ...added.map((session) => sessionEvent(publication, session)),
  ];
}
