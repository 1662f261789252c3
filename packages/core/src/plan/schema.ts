import * as z from "zod";
import { languages } from "../kernel/index.js";
import { summaryItems } from "../session/index.js";
import { agenda } from "./agenda.js";
import {
  across,
  domain,
  email,
  httpsAddress,
  id,
  instant,
  line,
  lines,
  localDate,
  type OurIssue,
  whole,
} from "./fields.js";
import { organisation } from "./organisation.js";
import { people } from "./people.js";
import { platform, venue } from "./platform.js";
import { eventSchedule, seriesSchedule } from "./schedule.js";
import { sessions } from "./sessions.js";
import { unknownPeople } from "./unknownPeople.js";

/** The plan's schema version that this release reads and writes. */
export const schemaVersion = 1;

/** Where the JSON Schema of plans is found, for editors; it changes only with the schema version. */
export const planSchemaId = "https://unpkg.com/@piiri/core/schemas/plan-1.schema.json";

const common = {
  schema: z.literal(schemaVersion).optional().meta({ description: "The version of this form." }),
  id: id.meta({ description: "Chosen once, never changed: calendars know the group by it. Names no condition." }),
  stage: z.enum(["draft", "published"]).optional().meta({ description: "In a draft people may still be missing." }),
  revision: whole(0, 2_147_483_647).optional().meta({ description: "Raised with every change that was published." }),
  revisedAt: instant.optional().meta({ description: "When it was raised, in UTC." }),
  language: z.enum(languages).optional(),
  title: line(200).meta({ description: "For those who may know what the group is about." }),
  publicName: line(100).meta({ description: "A neutral name, seen by strangers: no word of the condition." }),
  description: lines(5000).optional().meta({ description: "What the group is for, in a few sentences." }),
  informationPage: httpsAddress.optional().meta({ description: "The page that links and QR codes lead to." }),
  organiser: z.strictObject({
    name: line(200),
    domain: domain.meta({ description: "Its address on the net, as example.org." }),
    email: email.optional().meta({ description: "For questions and cancellations." }),
  }),
  seats: z
    .strictObject({ least: whole(1, 10_000), most: whole(1, 10_000) })
    .check(across(leastBelowMost))
    .optional()
    .meta({ description: "How many people are wanted." }),
  audience: z
    .strictObject({
      occupation: z.enum(["working", "retired", "mixed"]).optional(),
      close: z.boolean().optional().meta({ description: "Those close to the participants may come too." }),
    })
    .optional(),
  venue,
  platform,
  people,
  organisation,
  facilitation: z
    .strictObject({
      preparation: whole(0, 240)
        .optional()
        .meta({ description: "Minutes before the start at which facilitators gather." }),
      admission: whole(0, 240)
        .optional()
        .meta({ description: "Minutes before the start at which participants are let in." }),
      reflection: whole(0, 240)
        .optional()
        .meta({ description: "Minutes after the end that facilitators talk it over." }),
      summaryForm: z
        .array(z.enum(summaryItems))
        .max(20)
        .optional()
        .meta({ description: "What is written down after each session." }),
    })
    .optional(),
  groundRules: z
    .strictObject({ agreedOn: localDate.optional() })
    .optional()
    .meta({ description: "The group's own ground rules." }),
  agenda: agenda.optional().meta({ description: "What every session is made of, unless it has an agenda of its own." }),
  sessions,
};

const closedGroup = z
  .strictObject({
    format: z.literal("closed-group"),
    ...common,
    membership: z.enum(["closed", "replenished"]).optional(),
    schedule: seriesSchedule,
  })
  .check(across(revisionHasDate), across(unknownPeople));

const openMeetings = z
  .strictObject({
    format: z.literal("open-meetings"),
    ...common,
    membership: z.enum(["open", "replenished"]).optional(),
    schedule: seriesSchedule,
  })
  .check(across(revisionHasDate), across(unknownPeople));

const singleEvent = z
  .strictObject({ format: z.literal("single-event"), ...common, schedule: eventSchedule })
  .check(across(revisionHasDate), across(unknownPeople));

/**
 * What an association writes of a group: a Standard Schema (zod). `parsePlan` is the way to use it that also tells the
 * problems in terms of the domain.
 */
export const planSchema = z.discriminatedUnion("format", [closedGroup, openMeetings, singleEvent]);

function revisionHasDate(plan: { revision?: unknown; revisedAt?: unknown }): OurIssue[] {
  if (typeof plan.revision !== "number" || plan.revision === 0 || plan.revisedAt !== undefined) return [];
  return [{ problem: "missing", data: {}, at: ["revisedAt"] }];
}

function leastBelowMost({ least, most }: { least?: unknown; most?: unknown }): OurIssue[] {
  if (typeof least !== "number" || typeof most !== "number" || least <= most) return [];
  return [{ problem: "out-of-range", data: { least }, at: ["most"] }];
}
