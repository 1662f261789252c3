import type { Group, Stretch } from "../group/index.js";
import type { CalendarEvent } from "./calendarEvent.js";
import { eventDetails } from "./eventDetails.js";
import { eventUid } from "./eventUid.js";
import type { Publication } from "./publication.js";
import { recurrenceLines } from "./recurrenceLines.js";
import { sessionEvent } from "./sessionEvent.js";
import { slotTimes, type TimedSlot } from "./slotTimes.js";

/**
 * What goes by one rule as one recurring event, followed by those that stand in for the occurrences which are moved or
 * cancelled. A single session needs no rule. Where readers would not agree on what the rule says (see `slotTimes`)
 * its sessions stand by themselves. What is otherwise from a session on is a recurring event of its own: readers do not
 * agree on one that changes in its middle.
 */
export function stretchEvents(publication: Publication, stretch: Stretch): readonly CalendarEvent[] {
  const { phase, index, from, terms, slots } = stretch;
  const key = [`series${index + 1}`, ...(from === undefined ? [] : [from])].join("-");
  const sessions = slots.flatMap(({ session }) => session ?? []);
  if (slots.length === 1) return sessions.map((session) => sessionEvent(publication, session, key));
  const { group } = publication;
  const [first, ...later] = timedSlots(group, stretch);
  const standIns = [first, ...later].flatMap((slot) => standIn(publication, key, slot));
  if (first === undefined || standIns.some(({ times }) => times.zone !== first.times.zone)) {
    return sessions.map((session) => sessionEvent(publication, session));
  }
  const master: CalendarEvent = {
    uid: eventUid(publication, key),
    times: first.times,
    isCancelled: false,
    summary: group.publicName,
    ...eventDetails(publication, undefined, terms.place),
    recurrence: recurrenceLines(phase, [first, ...later]),
  };
  return [master, ...standIns];
}

/** The days with their times; none where one of them has no times that readers would agree on. */
function timedSlots({ schedule: { timeZone } }: Group, { terms, slots }: Stretch): readonly TimedSlot[] {
  const timed = slots.flatMap((slot): TimedSlot[] => {
    const times = slotTimes(terms, timeZone, slot.day);
    return times === undefined ? [] : [{ ...slot, times }];
  });
  return timed.length === slots.length ? timed : [];
}

/** The event for an occurrence that is not as the rule has it. */
function standIn(publication: Publication, key: string, slot: TimedSlot | undefined): readonly CalendarEvent[] {
  if (slot?.session === undefined || slot.session.status === "scheduled") return [];
  return [{ ...sessionEvent(publication, slot.session, key), replaces: slot.times.start }];
}
