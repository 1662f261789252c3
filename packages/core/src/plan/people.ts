import * as z from "zod";
import { across, email, id, line, localDate, type OurIssue, whole } from "./fields.js";

const person = z.strictObject({
  id: id.meta({ description: "A short name by which the plan refers to this person." }),
  name: line(100),
  association: line(200).optional(),
  email: email.optional(),
  training: z
    .strictObject({ basicCourse: z.boolean().optional(), orientation: z.boolean().optional() })
    .optional()
    .meta({ description: "The basic course in peer support; the orientation to facilitating online." }),
  commitmentsAccepted: localDate.optional().meta({ description: "When this person accepted the commitments." }),
  equipment: z
    .strictObject({
      device: z.enum(["computer", "tablet", "phone"]).optional(),
      camera: z.boolean().optional(),
      microphone: z.boolean().optional(),
      headphones: z.boolean().optional(),
      quietRoom: z.boolean().optional().meta({ description: "A room where one can speak in confidence." }),
    })
    .optional(),
  isElectedOfficer: z.boolean().optional(),
});

/** Who does what. Volunteers and staff only: participants are never in a plan. */
export const people = z
  .strictObject({
    facilitators: z.array(person).max(50).optional(),
    coordinator: person.optional(),
    contactPerson: person.optional().meta({ description: "The association's, often of its board." }),
    supportInDifficulty: line(200)
      .optional()
      .meta({ description: "Whom facilitators turn to when it gets difficult." }),
    technicalHost: id.optional().meta({ description: "Who minds the technology, by id." }),
    initiator: z
      .strictObject({
        person,
        staysForSessions: whole(0, 100)
          .optional()
          .meta({ description: "After how many sessions the initiator withdraws." }),
      })
      .optional()
      .meta({ description: "Who gathers and starts the group, when it is not a facilitator." }),
  })
  .check(across(onePersonOneId))
  .optional();

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
