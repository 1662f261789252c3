// Why: what an editor shows of a plan's fields are words of a person. The interfaces are made from the plan's schema, and what they say from
// what the catalogue says of its fields; a type test holds them equal to what the schema reads.
import { declarations, pascal, typescript } from "../declarations.mjs";
import { fromSources } from "../fromSources.mjs";

const { planFieldOf, planSchema } = await fromSources("packages/core/src/plan/index.ts");
const { planFieldTexts: fields } = await fromSources("packages/core/src/plan/texts.en.ts");

const imports = ["Instant", "LocalDate", "LocalTime", "TimeZone"];

/** What differs between the formats is called by those whose it is. */
const of = { Schedule: "SeriesPlanSchedule", Registration: "ClosedGroupPlanRegistration" };

const formats = { "closed-group": "ClosedGroup", "open-meetings": "OpenMeetings", "single-event": "Event" };

const about = {
  "closed-group": "What an association writes of a closed group: the same people throughout.",
  "open-meetings": "What an association writes of open meetings: each is open to whoever registers for it.",
  "single-event": "What an association writes of a single event.",
};

/** What stands at several places is one thing, and what stands in a list is called by what one of it is. */
const called = {
  "people.facilitators": "Person",
  "people.coordinator": "Person",
  "people.contactPerson": "Person",
  "people.communicationsOfficer": "Person",
  "people.initiator.person": "Person",
  "people.initiator": "Initiator",
  "people.speakers": "Speaker",
  sessions: "Session",
  "sessions.moved": "MovedSession",
  "sessions.added": "AddedSession",
  "sessions.summary": "SessionSummary",
  agenda: "Segment",
  "sessions.agenda": "Segment",
  "schedule.rhythm": "Rhythm",
  "schedule.breaks": "Break",
  "publicity.paidPost": "PaidPost",
  "registration.meetingLink": "MeetingLink",
  "lifecycle.questions": "Questions",
  "lifecycle.steps": "Steps",
  "lifecycle.gateway": "Gateway",
  "lifecycle.evaluations": "Evaluation",
};

const aboutSections = {
  Person: "One of those who do something for the group: volunteers and staff, never participants.",
  Speaker: "One who comes to tell or to speak, and leads nothing else.",
  Session: "What is decided of a single session.",
  Segment: "A stretch of a session and what it is for.",
  Rhythm: "A phase of the rhythm in which the group meets.",
  Break: "A pause in which nobody meets.",
  Evaluation: "An evaluation that the group has held.",
};

export function generate() {
  const written = declarations({ nameOf, wordsOf, aboutOf: (path) => aboutSections[sectionOf(path)] });
  const plans = planSchema._zod.def.options.map((option) => {
    const format = option._zod.def.shape.format._zod.def.values[0];
    written.addAs(`${formats[format]}Plan`, option, "", about[format], formats[format]);
    return `${formats[format]}Plan`;
  });
  const text = [
    "// Written by scripts/generate.mjs from the plan's schema and the words for its fields; not to be edited.",
    `import type { ${imports.join(", ")} } from "../kernel/index.js";`,
    "",
    "/** What an association writes of a group: only what it has decided; the rest follows from its profile. */",
    `export type GroupPlan = ${plans.join(" | ")};`,
    "",
    ...written.texts(),
  ]
    .join("\n")
    .replace(/\bPlan(Schedule|Registration)\b/g, (_, section) => of[section]);
  return { "packages/core/src/plan/groupPlan.ts": typescript(text) };
}

/** What a section is called: by its field, which is the same wherever the section stands. */
function nameOf(path, variant) {
  return `Plan${sectionOf(path)}${pascal(variant ?? "")}`;
}

function sectionOf(path) {
  const field = planFieldOf(path) ?? path;
  return called[field] ?? pascal(field);
}

function wordsOf(path, schemaWords) {
  const field = fields[planFieldOf(path)];
  if (field === undefined && schemaWords === undefined) throw new Error(`no words for ${path}`);
  return field?.help ?? schemaWords;
}
