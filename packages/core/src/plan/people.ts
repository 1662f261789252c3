import * as z from "zod/mini";
import { dayParts, weekdays } from "../kernel/index.js";
import {
  across,
  atMost,
  described,
  email,
  endsBefore,
  id,
  line,
  localDate,
  madeWhenRead,
  type OurIssue,
  optional,
  personId,
  whole,
} from "./fields.js";
import { speakerRoles } from "./peopleTerms.js";

const daysAway = madeWhenRead(
  () => ({ from: localDate, to: localDate }),
  across(({ from, to }) => endsBefore(from, to)),
);

const course = () => optional(localDate, "The day of the course, or of the latest refresher.");

/** A volunteer or a member of staff. */
export const person = madeWhenRead(() => ({
  id: described(id, "A short name by which the plan refers to this person."),
  name: line(100),
  association: optional(line(200)),
  email: optional(email),
  training: optional(
    z.strictObject({
      basicCourse: optional(z.boolean()),
      basicCourseOn: course(),
      orientation: optional(z.boolean()),
      orientationOn: course(),
    }),
    "The basic course in peer support; the orientation to facilitating online.",
  ),
  commitmentsAccepted: optional(localDate, "When this person accepted the commitments."),
  equipment: optional(
    z.strictObject({
      device: optional(z.enum(["computer", "tablet", "phone"])),
      camera: optional(z.boolean()),
      microphone: optional(z.boolean()),
      headphones: optional(z.boolean()),
      connection: optional(z.boolean(), "A network that holds, and a device that is up to date."),
      quietRoom: optional(z.boolean(), "A room where one can speak in confidence."),
    }),
  ),
  isElectedOfficer: optional(z.boolean()),
  available: optional(
    atMost(
      21,
      z.strictObject({ weekday: z.enum(weekdays), part: optional(z.enum(dayParts), "All day unless given.") }),
    ),
    "When this person can lead; at any time unless given.",
  ),
  away: optional(atMost(50, daysAway), "When this person is away, whatever the weekday."),
}));

const speaker = madeWhenRead(() => ({
  id: described(id, "A short name by which the plan refers to this person."),
  name: line(100),
  role: optional(
    z.enum(speakerRoles),
    "storyteller: a peer who tells of their own life, as in an event unless given. expert: who knows by profession. guest: any other visitor, as elsewhere unless given.",
  ),
  association: optional(line(200)),
  email: optional(email),
}));

/** Who does what. Volunteers and staff only: participants are never in a plan. */
export const people = () =>
  optional(
    madeWhenRead(
      () => ({
        facilitators: optional(atMost(50, person)),
        coordinator: optional(person),
        speakers: optional(atMost(50, speaker), "Who comes to tell or to speak, and leads nothing else."),
        contactPerson: optional(person, "The association's, often of its board."),
        communicationsOfficer: optional(person, "Who tells the world of the group."),
        supportInDifficulty: optional(line(200), "Whom facilitators turn to when it gets difficult."),
        technicalHost: optional(personId, "Who minds the technology, by id."),
        initiator: optional(
          z.strictObject({
            person,
            staysForSessions: optional(whole(0, 100), "After how many sessions the initiator withdraws."),
          }),
          "Who gathers and starts the group, when it is not a facilitator.",
        ),
      }),
      across(onePersonOneId),
    ),
  );

function onePersonOneId(all: { facilitators?: unknown; speakers?: unknown }): OurIssue[] {
  return (["facilitators", "speakers"] as const).flatMap((list) => {
    const seen = new Set<unknown>();
    const people = Array.isArray(all[list]) ? (all[list] as readonly ({ id?: unknown } | undefined)[]) : [];
    return people.flatMap((one, index): OurIssue[] => {
      const personId = one?.id;
      if (typeof personId !== "string" || !seen.has(personId)) {
        seen.add(personId);
        return [];
      }
      return [{ problem: "duplicate", data: { value: personId }, at: [list, index, "id"] }];
    });
  });
}
