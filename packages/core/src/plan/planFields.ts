import type { JsonPointer } from "../kernel/index.js";

/**
 * Every field of a plan by its name, in the order in which people think of them. `person` stands for whoever may be named
 * in a plan, and `agenda` also for a single session's own: their fields are the same everywhere.
 */
export const planFieldSections = {
  /** What the group is. */
  group: [
    "format",
    "id",
    "title",
    "publicName",
    "description",
    "informationPage",
    "language",
    "membership",
    "audience",
    "audience.id",
    "audience.occupation",
    "audience.close",
    "seats",
    "seats.least",
    "seats.most",
    "schema",
  ],
  /** Where the plan stands. */
  stage: ["stage", "revision", "revisedAt"],
  /** Who stands behind it. */
  people: [
    "organiser",
    "organiser.name",
    "organiser.domain",
    "organiser.key",
    "organiser.email",
    "people",
    "people.facilitators",
    "people.coordinator",
    "people.speakers",
    "people.contactPerson",
    "people.communicationsOfficer",
    "people.supportInDifficulty",
    "people.technicalHost",
    "people.initiator",
    "people.initiator.person",
    "people.initiator.staysForSessions",
  ],
  /** Each person. */
  person: [
    "person.id",
    "person.name",
    "person.role",
    "person.association",
    "person.email",
    "person.training",
    "person.training.basicCourse",
    "person.training.basicCourseOn",
    "person.training.orientation",
    "person.training.orientationOn",
    "person.commitmentsAccepted",
    "person.equipment",
    "person.equipment.device",
    "person.equipment.camera",
    "person.equipment.microphone",
    "person.equipment.headphones",
    "person.equipment.quietRoom",
    "person.equipment.connection",
    "person.isElectedOfficer",
    "person.available",
    "person.available.weekday",
    "person.available.part",
    "person.away",
    "person.away.from",
    "person.away.to",
  ],
  /** Where it meets. */
  place: [
    "venue",
    "venue.kind",
    "venue.area",
    "venue.place",
    "venue.seats",
    "venue.accessible",
    "venue.hearingLoop",
    "venue.calm",
    "platform",
    "platform.licence",
    "platform.organiser",
    "platform.coOrganisers",
    "platform.lobby",
    "platform.recording",
    "platform.transcription",
    "platform.expectedPeople",
  ],
  /** When it meets. */
  schedule: [
    "schedule",
    "schedule.start",
    "schedule.time",
    "schedule.duration",
    "schedule.timeZone",
    "schedule.rhythm",
    "schedule.rhythm.kind",
    "schedule.rhythm.interval",
    "schedule.rhythm.weekdays",
    "schedule.rhythm.times",
    "schedule.rhythm.day",
    "schedule.rhythm.nth",
    "schedule.rhythm.weekday",
    "schedule.count",
    "schedule.until",
    "schedule.ongoing",
    "schedule.holidays",
    "schedule.skip",
    "schedule.breaks",
    "schedule.breaks.from",
    "schedule.breaks.to",
  ],
  /** What a session is made of. */
  session: [
    "agenda",
    "agenda.parts",
    "agenda.minutes",
    "agenda.at",
    "agenda.title",
    "agenda.lead",
    "agenda.exercise",
    "facilitation",
    "facilitation.preparation",
    "facilitation.admission",
    "facilitation.reflection",
    "facilitation.summaryForm",
  ],
  /** Single sessions. */
  sessions: [
    "sessions",
    "sessions.theme",
    "sessions.themeBy",
    "sessions.cancelled",
    "sessions.postponed",
    "sessions.moved",
    "sessions.moved.date",
    "sessions.moved.time",
    "sessions.onwards",
    "sessions.onwards.weekday",
    "sessions.onwards.time",
    "sessions.onwards.duration",
    "sessions.onwards.place",
    "sessions.added",
    "sessions.added.date",
    "sessions.added.time",
    "sessions.agenda",
    "sessions.facilitators",
    "sessions.summary",
    "sessions.summary.heldOn",
    "sessions.summary.notHeld",
    "sessions.summary.participants",
    "sessions.summary.registered",
    "sessions.summary.theme",
    "sessions.summary.observations",
    "sessions.summary.ideas",
    "sessions.summary.wishes",
  ],
  /** How people register. */
  registration: [
    "registration",
    "registration.required",
    "registration.opens",
    "registration.closes",
    "registration.lateUntil",
    "registration.opensDaysBefore",
    "registration.closesDaysBefore",
    "registration.cap",
    "registration.waitingList",
    "registration.waitingUntil",
    "registration.promotion",
    "registration.offerHours",
    "registration.fields",
    "registration.system",
    "registration.confirmation",
    "registration.privacyNotice",
    "registration.access",
    "registration.contact",
    "registration.linksLeadTo",
    "registration.meetingLink",
    "registration.meetingLink.sentBy",
    "registration.meetingLink.daysBefore",
    "registration.meetingLink.askedFrom",
    "registration.meetingLink.namesTold",
    "registration.receivedBy",
    "registration.answeredBy",
    "registration.keptUntil",
    "registration.laterNews",
  ],
  /** How people hear of it. */
  publicity: [
    "publicity",
    "publicity.starts",
    "publicity.ends",
    "publicity.channels",
    "publicity.beyondMembers",
    "publicity.material",
    "publicity.namesTheCondition",
    "publicity.forWhom",
    "publicity.themes",
    "publicity.paidPost",
    "publicity.paidPost.from",
    "publicity.paidPost.days",
    "publicity.paidPost.euros",
    "publicity.madeBy",
    "publicity.sentBy",
  ],
  /** How people meet here. */
  ethics: [
    "ethics",
    "ethics.told",
    "ethics.commitments",
    "ethics.confidentialityAgreedOn",
    "ethics.newcomers",
    "groundRules",
    "groundRules.agreedOn",
    "groundRules.nextLookOn",
    "groundRules.topics",
    "groundRules.own",
  ],
  /** What people thought. */
  feedback: [
    "feedback",
    "feedback.goals",
    "feedback.instrument",
    "feedback.askedOn",
    "feedback.answersUntil",
    "feedback.asksFacilitators",
    "feedback.asksIdentity",
    "feedback.collectedBy",
    "feedback.goneThroughOn",
    "feedback.toldOn",
    "feedback.threshold",
    "report",
    "report.countsPerYear",
    "report.countsToldBy",
    "report.inAnnualReport",
    "report.people",
  ],
  /** How it lives. */
  lifecycle: [
    "lifecycle",
    "lifecycle.startedBy",
    "lifecycle.background",
    "lifecycle.leading",
    "lifecycle.nature",
    "lifecycle.ideaOn",
    "lifecycle.questions",
    "lifecycle.questions.who",
    "lifecycle.questions.why",
    "lifecycle.questions.forWhom",
    "lifecycle.questions.where",
    "lifecycle.questions.what",
    "lifecycle.questions.how",
    "lifecycle.steps",
    "lifecycle.steps.need",
    "lifecycle.steps.partners",
    "lifecycle.steps.audience",
    "lifecycle.steps.encouragement",
    "lifecycle.gateway",
    "lifecycle.gateway.kind",
    "lifecycle.gateway.on",
    "lifecycle.acquaintedOn",
    "lifecycle.goalsAgreedOn",
    "lifecycle.evaluateBy",
    "lifecycle.evaluations",
    "lifecycle.evaluations.on",
    "lifecycle.evaluations.decision",
    "lifecycle.endsOn",
    "lifecycle.newcomersJoin",
    "lifecycle.partners",
  ],
  /** What is done for it. */
  work: [
    "organisation",
    "organisation.planningStarts",
    "organisation.preparationStarts",
    "organisation.actionPlan",
    "organisation.approvedOn",
    "organisation.mentor",
    "organisation.supervision",
    "organisation.expenses",
    "organisation.insurance",
    "organisation.yearlyTalk",
    "organisation.costsMetBy",
    "organisation.chosenByFacilitators",
    "organisation.materialBank",
    "reminders",
    "reminders.messages",
    "reminders.messages.daysBefore",
    "reminders.messages.at",
    "reminders.calendar",
    "reminders.calendar.participants",
    "reminders.calendar.facilitators",
    "tasks",
    "tasks.daysOff",
    "done",
  ],
} as const;

/** A part of the plan that people fill in together. */
export type PlanFieldSection = keyof typeof planFieldSections;

/** A field of the plan, by its name. */
export type PlanField = (typeof planFieldSections)[PlanFieldSection][number];

const fields: ReadonlySet<string> = new Set(Object.values(planFieldSections).flat());

/**
 * Which field a place in a plan is, for its label and help; nothing where the schema has no such place.
 *
 * @example
 * ```ts
 * import { planFieldOf } from "@piiri/core";
 *
 * planFieldOf("/people/facilitators/0/name"); // => "person.name"
 * planFieldOf("/sessions/s3/moved/date"); // => "sessions.moved.date"
 * planFieldOf("/colour"); // => undefined
 * ```
 */
export function planFieldOf(pointer: JsonPointer): PlanField | undefined {
  const name = pointer
    .replace(/^\/(sessions|done)\/[^/]+/, "/$1")
    .replace(/\/\d+(?=\/|$)/g, "")
    .replace(
      /^\/people\/(?:facilitators|speakers|coordinator|contactPerson|communicationsOfficer|initiator\/person)\//,
      "/person/",
    )
    .replace(/^\/sessions\/agenda\//, "/agenda/")
    .slice(1)
    .replaceAll("/", ".");
  return fields.has(name) ? (name as PlanField) : undefined;
}
