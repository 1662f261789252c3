import * as z from "zod";
import { isLocalDate, languages } from "../kernel/index.js";
import { fields } from "../plan/index.js";

/** Where the JSON Schema of profiles is found, for editors. */
export const profileSchemaId = "https://unpkg.com/@piiri/core/schemas/profile-1.schema.json";

const monthDay = fields.form("month-day", (value) => isLocalDate(`2027-${value}`), { pattern: "^[0-9]{2}-[0-9]{2}$" });

const minutes = fields.whole(0, 720).optional();
const sessionMinutes = fields.whole(15, 720).optional();
const days = fields.whole(0, 3660).optional();
const people = fields.whole(1, 10_000).optional();
const weeks = fields.whole(1, 52).optional();
const sessions = fields.whole(1, 500).optional();
const percent = fields.whole(0, 100).optional();

const everyFormat = {
  duration: sessionMinutes.meta({ description: "A session's length in minutes." }),
  durationLeast: sessionMinutes,
  durationMost: sessionMinutes,
  facilitatorsAdvised: people.meta({ description: "How many facilitators are advised at least." }),
  facilitatorsLeast: people.meta({ description: "How many will do, with a note that more are advised." }),
  facilitatorsMost: people,
  programmeTimes: z.boolean().optional().meta({ description: "Whether participants are shown times." }),
};

const series = {
  intervalWeeks: weeks.meta({ description: "Weeks from one session to the next." }),
  intervalWeeksMost: weeks,
  seatsLeast: people,
  seatsMost: people,
};

const severity = z.enum(["off", "info", "warning", "error"]);

const licence = z.strictObject({
  minutes: sessionMinutes.meta({ description: "How long a meeting can last; absent: as long as one likes." }),
  participants: fields.whole(1, 1_000_000).optional(),
  breakoutRooms: z
    .boolean()
    .optional()
    .meta({ description: "Whether one can lead small groups; it takes the desktop app." }),
  forOfficersOnly: z.boolean().optional().meta({ description: "Whether accounts are only for elected officers." }),
});

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
  planningLeadDays: days.meta({ description: "How long before the first session planning begins." }),
  planningLeadDaysLeast: days,
  holidays: z.enum(["skip", "flag"]).optional(),
  seasons: z
    .strictObject({ springEnds: monthDay.optional(), autumnEnds: monthDay.optional() })
    .optional()
    .meta({ description: "The last days of the seasons within which groups are planned, MM-DD." }),
  formats: z
    .strictObject({
      "closed-group": z.strictObject({ ...everyFormat, ...series, sessions }).optional(),
      "open-meetings": z.strictObject({ ...everyFormat, ...series }).optional(),
      "single-event": z
        .strictObject({
          ...everyFormat,
          preparationDays: days.meta({ description: "How long before the event its preparation begins." }),
          preparationDaysLeast: days,
        })
        .optional(),
    })
    .optional(),
  pauseTimesMost: fields
    .whole(1, 100)
    .optional()
    .meta({ description: "How many times as long as its rhythm's interval a pause between sessions may be." }),
  facilitatorsLeast: people.meta({ description: "Never fewer facilitators than this." }),
  hours: z
    .strictObject({
      workdayEnds: fields.localTime.optional().meta({ description: "When people at work can first come." }),
      eveningEnds: fields.localTime.optional().meta({ description: "When a session should have ended." }),
    })
    .optional(),
  agenda: z
    .strictObject({
      welcome: minutes,
      break: minutes,
      eventBreakLeast: minutes,
      introductionsPerPerson: z.number().min(0).max(60).optional(),
      closingPerPerson: z.number().min(0).max(60).optional(),
      roundLeastPerPerson: z
        .number()
        .min(0)
        .max(60)
        .optional()
        .meta({ description: "A round shorter than this, in minutes a person, hurries people." }),
      eventClosing: minutes,
      roundTo: fields.whole(1, 60).optional().meta({ description: "Rounds are rounded up to a multiple of this." }),
      breakFromPercent: percent.meta({ description: "Where in the session the break lies, as a share of it." }),
      breakToPercent: percent,
      acquaintanceSessions: sessions.meta({
        description: "In a group without an end: how many first sessions are for getting acquainted.",
      }),
      acquaintanceSessionsClosed: sessions.meta({ description: "The same in a closed group." }),
    })
    .optional(),
  facilitation: z
    .strictObject({ preparation: minutes, admission: minutes, reflection: minutes })
    .optional()
    .meta({ description: "Minutes before the start and after the end." }),
  closedGroupWorkDays: days.meta({ description: "How long a closed group takes its facilitators' weekly work." }),
  earlyRhythm: z
    .strictObject({
      sessionsLeast: sessions,
      sessionsMost: sessions,
      weeks,
      thenWeeksLeast: weeks,
      thenWeeksMost: weeks,
    })
    .optional()
    .meta({ description: "A group without an end: how it begins, and how it goes on." }),
  initiator: z.strictObject({ staysLeast: sessions, staysMost: sessions }).optional(),
  licence: fields.id.optional().meta({ description: "The licence that a group meets under unless it says otherwise." }),
  licences: z.record(fields.id, licence).optional(),
  severities: z
    .record(z.string(), severity)
    .optional()
    .meta({ description: "By rule: how its findings count. Locked rules cannot be lowered." }),
});
