import * as z from "zod/mini";
import { fields, person, roomFacts } from "../plan/index.js";

/** The version of the form of an association's file that this release reads. */
export const associationSchemaVersion = 1;

/** Where the JSON Schema of such files is found, for editors. */
export const associationSchemaId = "https://unpkg.com/@piiri/core/schemas/association-1.schema.json";

const { atMost, described, line, optional } = fields;

const room = z.strictObject({
  place: described(line(200), "The room and its address, as plans write it."),
  ...roomFacts,
});

/** What an association has for all of its groups: people who can lead, and rooms. */
export const associationSchema = z.strictObject({
  schema: optional(z.literal(associationSchemaVersion), "The version of this form."),
  people: optional(atMost(1000, person), "Volunteers and staff who can be asked to lead. Never participants."),
  rooms: optional(atMost(1000, room), "Rooms in which groups meet."),
});
