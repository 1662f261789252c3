import * as z from "zod";
import { isLocalDate, languages } from "../kernel/index.js";
import { fields } from "../plan/index.js";

/** Where the JSON Schema of profiles is found, for editors. */
export const profileSchemaId = "https://unpkg.com/@piiri/core/schemas/profile-1.schema.json";

const monthDay = fields.form("month-day", (value) => isLocalDate(`2027-${value}`), { pattern: "^[0-9]{2}-[0-9]{2}$" });

const minutes = fields.whole(15, 720).meta({ description: "A session's length in minutes." });
const intervalWeeks = fields.whole(1, 52).meta({ description: "Weeks from one session to the next." });
const seasonEnds = monthDay.meta({ description: "The season's last day, MM-DD." });

/**
 * A federation's practice as it may be changed, value by value; where each came from is told by `sources`, by JSON
 * Pointer. What is not mentioned stays as in the profile that it builds on.
 */
export const profileChangesSchema = z.strictObject({
  name: fields.line(200).meta({ description: "The federation's name for its practice." }),
  sources: z
    .record(z.string(), fields.line(200))
    .optional()
    .meta({ description: "By JSON Pointer: the section of the federation's own document that says so." }),
  language: z.enum(languages).optional(),
  timeZone: fields.timeZone.optional(),
  horizonDays: fields
    .whole(1, 3660)
    .optional()
    .meta({ description: "How far ahead the sessions of a group without an end are dated." }),
  planningLeadDays: fields
    .whole(1, 730)
    .optional()
    .meta({ description: "How long before the first session planning begins." }),
  holidays: z.enum(["skip", "flag"]).optional(),
  seasons: z
    .strictObject({ springEnds: seasonEnds.optional(), autumnEnds: seasonEnds.optional() })
    .optional()
    .meta({ description: "The seasons within which open meetings are planned." }),
  formats: z
    .strictObject({
      "closed-group": z
        .strictObject({
          sessions: fields.whole(1, 500).optional(),
          duration: minutes.optional(),
          intervalWeeks: intervalWeeks.optional(),
        })
        .optional(),
      "open-meetings": z
        .strictObject({ duration: minutes.optional(), intervalWeeks: intervalWeeks.optional() })
        .optional(),
      "single-event": z.strictObject({ duration: minutes.optional() }).optional(),
    })
    .optional(),
});
