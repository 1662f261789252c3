import type { Schedule, Slot } from "../group/index.js";
import type { Phase } from "../series/index.js";
import type { CalendarEvent } from "./calendarEvent.js";
import { eventDetails } from "./eventDetails.js";
import { eventUid } from "./eventUid.js";
import type { Publication } from "./publication.js";
import { recurrenceLines } from "./recurrenceLines.js";
import { sessionEvent } from "./sessionEvent.js";
import { slotTimes, type TimedSlot } from "./slotTimes.js";

/**
 * A phase of the rhythm as one recurring event, followed by those that stand in for the occurrences which are moved or
 * cancelled. A phase of one session needs no rule. Where readers would not agree on what the rule says (see `slotTimes`)
 * its sessions stand by themselves.
 */
export function phaseEvents(
  publication: Publication,
  phase: Phase,
  number: number,
  slots: readonly Slot[],
): readonly CalendarEvent[] {
  const key = `series${number}`;
  const sessions = slots.flatMap(({ session }) => session ?? []);
  if (slots.length === 1) return sessions.map((session) => sessionEvent(publication, session, key));
  const { group } = publication;
  const [first, ...later] = timedSlots(group.schedule, slots);
  const standIns = [first, ...later].flatMap((slot) => standIn(publication, key, slot));
  if (first === undefined || standIns.some(({ times }) => times.zone !== first.times.zone)) {
    return sessions.map((session) => sessionEvent(publication, session));
  }
  const master: CalendarEvent = {
    uid: eventUid(publication, key),
    times: first.times,
    isCancelled: false,
    summary: group.publicName,
    ...eventDetails(publication),
    recurrence: recurrenceLines(phase, [first, ...later]),
  };
  return [master, ...standIns];
}

/** The days with their times; none where one of them has no times that readers would agree on. */
function timedSlots(schedule: Schedule, slots: readonly Slot[]): readonly TimedSlot[] {
  const timed = slots.flatMap((slot): TimedSlot[] => {
    const times = slotTimes(schedule, slot.day);
    return times === undefined ? [] : [{ ...slot, times }];
  });
  return timed.length === slots.length ? timed : [];
}

/** The event for an occurrence that is not as the rule has it. */
function standIn(publication: Publication, key: string, slot: TimedSlot | undefined): readonly CalendarEvent[] {
  if (slot?.session === undefined || slot.session.status === "scheduled") return [];
  return [{ ...sessionEvent(publication, slot.session, key), replaces: slot.times.start }];
}
