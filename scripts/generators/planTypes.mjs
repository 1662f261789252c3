// Why: what an editor shows of a plan's fields are words of a person. The interfaces are made from the plan's schema, and what they say from
// the English words that stand with it; a type test holds them equal to what the schema reads.
import { declarations, pascal, typescript } from "../declarations.mjs";
import { fromSources } from "../fromSources.mjs";
import { planFieldWords } from "../planFieldWords.mjs";

const { planForms } = await fromSources("packages/core/src/plan/schema.ts");
const { fieldNameOf } = await fromSources("packages/core/src/plan/fieldNameOf.ts");

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

/** What people fill in together, by the part of the plan; within each, fields follow each other as the words for them do. */
const sections = {
  group: {
    about: "What the group is.",
    of: [
      "format",
      "id",
      "title",
      "publicName",
      "description",
      "informationPage",
      "language",
      "membership",
      "audience",
      "seats",
      "schema",
    ],
  },
  stage: { about: "Where the plan stands.", of: ["stage", "revision", "revisedAt"] },
  people: { about: "Who stands behind it.", of: ["organiser", "people"] },
  person: { about: "Each person.", of: ["person"] },
  place: { about: "Where it meets.", of: ["venue", "platform"] },
  schedule: { about: "When it meets.", of: ["schedule"] },
  session: { about: "What a session is made of.", of: ["agenda", "facilitation"] },
  sessions: { about: "Single sessions.", of: ["sessions"] },
  registration: { about: "How people register.", of: ["registration"] },
  publicity: { about: "How people hear of it.", of: ["publicity"] },
  ethics: { about: "How people meet here.", of: ["ethics", "groundRules"] },
  feedback: { about: "What people thought.", of: ["feedback", "report"] },
  lifecycle: { about: "How it lives.", of: ["lifecycle"] },
  work: { about: "What is done for it.", of: ["organisation", "reminders", "tasks", "done"] },
};

/** Of which fields the schema has asked for words. */
const asked = new Set();

export function generate() {
  const written = declarations({ nameOf, wordsOf, aboutOf: (path) => aboutSections[sectionOf(path)] });
  const plans = planForms._zod.def.options.map((option) => {
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
    ...sectionTexts(),
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
  const field = fieldNameOf(path);
  return called[field] ?? pascal(field);
}

function wordsOf(path) {
  const name = fieldNameOf(path);
  asked.add(name);
  const words = planFieldWords.get(name);
  if (words === undefined) throw new Error(`no words for ${name}: ${whereToSay(name)}`);
  return words.inLanguages.en.help;
}

/** The words of a field stand with those of its part. */
function whereToSay(name) {
  const beside = [...planFieldWords].find(([other]) => partOf(other) === partOf(name));
  if (beside !== undefined) return `say in ${beside[1].file} what it is`;
  const folder = "packages/core/src/plan";
  return `say what it is beside its schema: in ${folder}/schema.ts, or in a table of its own that ${folder}/fieldWords.ts names`;
}

function partOf(name) {
  return name.split(".")[0];
}

/** Every field, by section. */
function sectionTexts() {
  const names = [...planFieldWords.keys()];
  const known = Object.values(sections).flatMap(({ of }) => of);
  for (const [name, { file }] of planFieldWords) {
    if (!asked.has(name)) throw new Error(`no field ${name} in the plan's schema: its words in ${file} are in vain`);
    if (!known.includes(partOf(name)))
      throw new Error(`no section for ${name}: name ${partOf(name)} in scripts/generators/planTypes.mjs`);
  }
  return [
    "/**",
    " * Every field of a plan by its name, in the order in which people think of them. `person` stands for whoever may be named",
    " * in a plan, and `agenda` also for a single session's own: their fields are the same everywhere.",
    " */",
    "export const planFieldSections = {",
    ...Object.entries(sections).map(
      ([section, { about, of }]) =>
        `/** ${about} */\n${section}: ${JSON.stringify(names.filter((name) => of.includes(partOf(name))))},`,
    ),
    "} as const;",
    "",
  ];
}
