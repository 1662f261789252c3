import * as z from "zod/mini";
import { fields, person, roomFacts } from "../plan/index.js";

/** The version of the form of an association's file that this release reads. */
export const associationSchemaVersion = 1;

/** Where the JSON Schema of such files is found, for editors. */
export const associationSchemaId = "https://unpkg.com/@piiri/core/schemas/association-1.schema.json";

const { atMost, described, httpsAddress, id, line, matching, optional } = fields;

/** How the service names words and places: who keeps them, and their name there. */
const linkedEventsId = matching("service-id", "^[A-Za-z0-9_-]{1,50}:[A-Za-z0-9._-]{1,100}$");

const room = z.strictObject({
  place: described(line(200), "The room and its address, as plans write it."),
  ...roomFacts(),
  address: optional(line(200), "The street and the town by themselves, for feeds that put it on a map."),
  linkedEvents: optional(
    linkedEventsId,
    "Its id in the event calendars of Finnish cities (Linked Events): tprek:8740.",
  ),
});

const linkedEvents = z.strictObject({
  api: optional(httpsAddress, "The address of the service; Helsinki's unless given."),
  dataSource: optional(id, "The name under which the service files what the association sends."),
  place: optional(linkedEventsId, "The id of where groups usually meet: tprek:8740."),
  keywords: optional(atMost(50, linkedEventsId), "Ids of the words by which people find its groups: yso:p1947."),
});

/** What an association has for all of its groups: people who can lead, and rooms. */
export const associationSchema = z.strictObject({
  schema: optional(z.literal(associationSchemaVersion), "The version of this form."),
  people: optional(atMost(1000, person), "Volunteers and staff who can be asked to lead. Never participants."),
  rooms: optional(atMost(1000, room), "Rooms in which groups meet."),
  linkedEvents: optional(
    linkedEvents,
    "What is the same of all groups in the event calendars of Finnish cities (Linked Events).",
  ),
});
