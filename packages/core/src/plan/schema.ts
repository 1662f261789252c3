import * as z from "zod/mini";
import { getOrMake, once } from "../kernel/index.js";
import { summaryItems } from "../session/index.js";
import { agenda } from "./agenda.js";
import { ethics, groundRules } from "./ethics.js";
import { feedback, report } from "./feedback.js";
import {
  across,
  described,
  domain,
  email,
  httpsAddress,
  id,
  instant,
  languageTag,
  line,
  lines,
  madeWhenRead,
  type OurIssue,
  optional,
  uuid,
  whole,
} from "./fields.js";
import { lifecycle } from "./lifecycle.js";
import { organisation } from "./organisation.js";
import { people } from "./people.js";
import { periods } from "./periods.js";
import { type Place, personReferencesIn } from "./personReferences.js";
import { platform, venue } from "./platform.js";
import { publicity } from "./publicity.js";
import { closedGroupRegistration, eventRegistration, openMeetingsRegistration } from "./registration.js";
import { reminders } from "./reminders.js";
import { roomOnwards } from "./roomOnwards.js";
import { eventSchedule, seriesSchedule } from "./schedule.js";
import { sessions } from "./sessions.js";
import { done, tasks } from "./tasks.js";
import { unknownPeople } from "./unknownPeople.js";

/** The plan's schema version that this release reads and writes. */
export const schemaVersion = 1;

/** Where the JSON Schema of plans is found, for editors; it changes only with the schema version. */
export const planSchemaId = "https://unpkg.com/@piiri/core/schemas/plan-1.schema.json";

/** What the forms have in common: made, like all of a form, when the first plan is read. */
const common = once(() => ({
  schema: optional(z.literal(schemaVersion), "The version of this form."),
  id: described(id, "Chosen once, never changed: calendars know the group by it. Names no condition."),
  stage: optional(z.enum(["draft", "published"]), "In a draft people may still be missing."),
  revision: optional(whole(0, 2_147_483_647), "Raised with every change that was published."),
  revisedAt: optional(instant, "When it was raised, in UTC."),
  language: optional(languageTag, "In which language the group is written to (BCP 47): fi, sv, en, de, se."),
  title: described(line(200), "For those who may know what the group is about."),
  publicName: described(line(100), "A neutral name, seen by strangers: no word of the condition."),
  description: optional(lines(5000), "What the group is for, in a few sentences."),
  informationPage: optional(httpsAddress, "The page that links and QR codes lead to."),
  organiser: madeWhenRead(
    () => ({
      name: line(200),
      domain: optional(domain, "Its address on the net, as example.org."),
      key: optional(uuid, "In place of a domain where there is none: chosen once by chance, never changed."),
      email: optional(email, "For questions and cancellations."),
    }),
    across(knownByDomainOrKey),
  ),
  seats: optional(
    madeWhenRead(() => ({ least: whole(1, 10_000), most: whole(1, 10_000) }), across(leastBelowMost)),
    "How many people are wanted.",
  ),
  audience: optional(
    madeWhenRead(() => ({
      id: optional(id, "Groups with the same are for the same people: a season tells where they meet on one evening."),
      occupation: optional(z.enum(["working", "retired", "mixed"])),
      close: optional(z.boolean(), "Those close to the participants may come too."),
    })),
  ),
  venue: venue(),
  platform: platform(),
  people: people(),
  organisation: organisation(),
  facilitation: optional(
    madeWhenRead(() => ({
      preparation: optional(whole(0, 240), "Minutes before the start at which facilitators gather."),
      admission: optional(whole(0, 240), "Minutes before the start at which participants are let in."),
      reflection: optional(whole(0, 240), "Minutes after the end that facilitators talk it over."),
      summaryForm: optional(
        z.array(z.enum(summaryItems)).check(z.maxLength(20)),
        "What is written down after each session.",
      ),
    })),
  ),
  publicity: publicity(),
  ethics: ethics(),
  groundRules: groundRules(),
  agenda: optional(agenda(), "What every session is made of, unless it has an agenda of its own."),
  sessions: sessions(),
  feedback: feedback(),
  report: report(),
  lifecycle: lifecycle(),
  reminders: reminders(),
  tasks: tasks(),
  done: done(),
}));

/** What is checked across a whole plan, whichever its form. */
const checks = [across(revisionHasDate), across(peopleNotNamed), across(periods), across(roomOnwards)];

const closedGroup = madeWhenRead(
  () => ({
    format: z.literal("closed-group"),
    ...common(),
    membership: optional(z.enum(["closed", "replenished"])),
    schedule: seriesSchedule(),
    registration: closedGroupRegistration(),
  }),
  ...checks,
);

const openMeetings = madeWhenRead(
  () => ({
    format: z.literal("open-meetings"),
    ...common(),
    membership: optional(z.enum(["open", "replenished"])),
    schedule: seriesSchedule(),
    registration: openMeetingsRegistration(),
  }),
  ...checks,
);

const singleEvent = madeWhenRead(
  () => ({
    format: z.literal("single-event"),
    ...common(),
    schedule: eventSchedule(),
    registration: eventRegistration(),
  }),
  ...checks,
);

const forms = { "closed-group": closedGroup, "open-meetings": openMeetings, "single-event": singleEvent };

/** The form of a plan, for each format. */
export const planForms = z.discriminatedUnion("format", [closedGroup, openMeetings, singleEvent]);

/** Where each section names people, found when the first plan that has it is read: a section that no plan has is never made. */
const placesIn = new Map<string, readonly Place[]>();

/** All forms name people at the same places. */
function peopleNotNamed(plan: { format?: unknown }): OurIssue[] {
  const { shape } = forms[plan.format as keyof typeof forms];
  const places = Object.entries<z.ZodMiniType>(shape)
    .filter(([section]) => section in plan)
    .flatMap(([section, part]) => getOrMake(placesIn, section, () => personReferencesIn(section, part)));
  return unknownPeople(plan, places);
}

function revisionHasDate(plan: { revision?: unknown; revisedAt?: unknown }): OurIssue[] {
  if (typeof plan.revision !== "number" || plan.revision === 0 || plan.revisedAt !== undefined) return [];
  return [{ problem: "missing", data: {}, at: ["revisedAt"] }];
}

/** Calendars tell a group from all others by its organiser's domain, or by what was chosen in its place. */
function knownByDomainOrKey(organiser: { domain?: unknown; key?: unknown }): OurIssue[] {
  const isKnown = organiser.domain !== undefined || organiser.key !== undefined;
  return isKnown ? [] : [{ problem: "missing", data: {}, at: ["domain"] }];
}

function leastBelowMost({ least, most }: { least?: unknown; most?: unknown }): OurIssue[] {
  if (typeof least !== "number" || typeof most !== "number" || least <= most) return [];
  return [{ problem: "out-of-range", data: { least }, at: ["most"] }];
}
