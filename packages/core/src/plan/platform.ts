import * as z from "zod";
import { id, line } from "./fields.js";

/** How a group meets online, and under which account. */
export const platform = z
  .strictObject({
    licence: id
      .optional()
      .meta({ description: "A licence that the profile knows: teams-free, nonprofit-basic, with-desktop-app." }),
    organiser: id.optional().meta({ description: "Who creates the meeting link, by id." }),
    coOrganisers: z.array(id).max(50).optional().meta({ description: "By id; all other facilitators unless given." }),
    lobby: z.boolean().optional().meta({ description: "Participants wait until they are let in." }),
    recording: z.boolean().optional(),
    transcription: z.boolean().optional(),
    expectedPeople: z.int().min(1).max(100_000).optional().meta({ description: "How many may come at most." }),
  })
  .optional();

const place = line(200).meta({ description: "The room and its address." });
const room = {
  place: place.optional(),
  accessible: z.boolean().optional().meta({ description: "Everyone can get in." }),
  calm: z.boolean().optional().meta({ description: "One can speak in peace." }),
};

/** Where a group meets. */
export const venue = z
  .discriminatedUnion("kind", [
    z.strictObject({ kind: z.literal("online") }),
    z.strictObject({ kind: z.literal("in-person"), ...room }),
    z.strictObject({ kind: z.literal("hybrid"), ...room }),
  ])
  .optional()
  .meta({ description: "Where the group meets; online unless said otherwise." });
