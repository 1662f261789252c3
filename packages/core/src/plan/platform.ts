import * as z from "zod/mini";
import { once } from "../kernel/index.js";
import { atMost, id, line, madeWhenRead, optional, personId, whole } from "./fields.js";

/** How a group meets online, and under which account. */
export const platform = () =>
  optional(
    madeWhenRead(() => ({
      licence: optional(id, "A licence that the profile knows: teams-free, nonprofit-basic, with-desktop-app."),
      organiser: optional(personId, "Who creates the meeting link, by id."),
      coOrganisers: optional(atMost(50, personId), "By id; all other facilitators unless given."),
      lobby: optional(z.boolean(), "Participants wait until they are let in."),
      recording: optional(z.boolean()),
      transcription: optional(z.boolean()),
      expectedPeople: optional(whole(1, 100_000), "How many may come at most."),
    })),
  );

/** What is known of a room, in a plan and among an association's rooms. */
export const roomFacts = () => ({
  seats: optional(whole(1, 10_000), "For how many people there is room, those who lead included."),
  accessible: optional(z.boolean(), "Everyone can get in."),
  hearingLoop: optional(z.boolean(), "There is an induction loop for those who use a hearing aid."),
  calm: optional(z.boolean(), "One can speak in peace."),
});

const room = once(() => ({
  area: optional(line(60), "The town or area by which people look for a group near them."),
  place: optional(line(200), "The room and its address."),
  ...roomFacts(),
}));

/** Where a group meets. */
export const venue = () =>
  optional(
    z.discriminatedUnion("kind", [
      madeWhenRead(() => ({ kind: z.literal("online") })),
      madeWhenRead(() => ({ kind: z.literal("in-person"), ...room() })),
      madeWhenRead(() => ({ kind: z.literal("hybrid"), ...room() })),
    ]),
    "Where the group meets; online unless said otherwise.",
  );
