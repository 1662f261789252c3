import * as z from "zod/mini";
import {
  across,
  atMost,
  described,
  email,
  id,
  line,
  localDate,
  type OurIssue,
  optional,
  personId,
  whole,
} from "./fields.js";

const person = z.strictObject({
  id: described(id, "A short name by which the plan refers to this person."),
  name: line(100),
  association: optional(line(200)),
  email: optional(email),
  training: optional(
    z.strictObject({ basicCourse: optional(z.boolean()), orientation: optional(z.boolean()) }),
    "The basic course in peer support; the orientation to facilitating online.",
  ),
  commitmentsAccepted: optional(localDate, "When this person accepted the commitments."),
  equipment: optional(
    z.strictObject({
      device: optional(z.enum(["computer", "tablet", "phone"])),
      camera: optional(z.boolean()),
      microphone: optional(z.boolean()),
      headphones: optional(z.boolean()),
      quietRoom: optional(z.boolean(), "A room where one can speak in confidence."),
    }),
  ),
  isElectedOfficer: optional(z.boolean()),
});

/** Who does what. Volunteers and staff only: participants are never in a plan. */
export const people = optional(
  z
    .strictObject({
      facilitators: optional(atMost(50, person)),
      coordinator: optional(person),
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
    })
    .check(across(onePersonOneId)),
);

function onePersonOneId(all: { facilitators?: unknown }): OurIssue[] {
  const seen = new Set<unknown>();
  const facilitators = Array.isArray(all.facilitators)
    ? (all.facilitators as readonly ({ id?: unknown } | undefined)[])
    : [];
  return facilitators.flatMap((one, index): OurIssue[] => {
    const personId = one?.id;
    if (typeof personId !== "string" || !seen.has(personId)) {
      seen.add(personId);
      return [];
    }
    return [{ problem: "duplicate", data: { value: personId }, at: ["facilitators", index, "id"] }];
  });
}
