import { isAdded, slotsByPhase } from "../group/index.js";
import type { CalendarEvent } from "./calendarEvent.js";
import { phaseEvents } from "./phaseEvents.js";
import type { Publication } from "./publication.js";
import { sessionEvent } from "./sessionEvent.js";

/** A group's sessions as one recurring event per phase of its rhythm; sessions added outside it stand by themselves. */
export function ruleEvents(publication: Publication): readonly CalendarEvent[] {
  const { group } = publication;
  const slots = slotsByPhase(group);
  const added = group.sessions.filter((session) => isAdded(group, session));
  return [
    ...group.schedule.rhythm.flatMap((phase, index) => phaseEvents(publication, phase, index + 1, slots[index] ?? [])),
    ...added.map((session) => sessionEvent(publication, session)),
  ];
}
