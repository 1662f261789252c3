import { getOrMake } from "../kernel/index.js";
import type { SeasonMeeting } from "./findings.js";
import type { SeasonPerson } from "./seasonPerson.js";

/** Someone with the meetings that they have to do with, in order of time. */
export interface PersonMeetings {
  readonly person: SeasonPerson;
  readonly meetings: readonly SeasonMeeting[];
}

/** The meetings of each person, people in the order of their keys. */
export function byPerson(
  meetings: readonly SeasonMeeting[],
  peopleOf: (meeting: SeasonMeeting) => readonly SeasonPerson[],
): readonly PersonMeetings[] {
  const found = new Map<string, { readonly person: SeasonPerson; readonly meetings: SeasonMeeting[] }>();
  for (const meeting of meetings) {
    for (const person of peopleOf(meeting)) {
      getOrMake(found, person.key, () => ({ person, meetings: [] })).meetings.push(meeting);
    }
  }
  return [...found.values()].sort((one, other) => (one.person.key < other.person.key ? -1 : 1));
}
