import type { Declare } from "../usage/prepare.js";
import type { CommandName } from "./texts.js";

/** A command as the program knows it before it is called. */
interface Entry {
  readonly load: () => Promise<Declare>;
  /** Calls as people make them, the simplest first; `group.yaml` stands for their own plan. Each is carried out by a test. */
  readonly examples: readonly string[];
}

/** Every command, in the order in which a person comes to need them; each is loaded when it is called. */
export const commands: Readonly<Record<CommandName, Entry>> = {
  new: {
    load: async () => (await import("./new.js")).declareNew,
    examples: ["piiri new", "piiri new closed-group --start 2.3.2027 --time 18.00 -o our-group.yaml"],
  },
  import: {
    load: async () => (await import("./importCalendar.js")).declareImport,
    examples: [
      "piiri import calendar.ics",
      "piiri import calendar.ics --delivery-format open-meetings -o our-group.yaml",
    ],
  },
  next: {
    load: async () => (await import("./next.js")).declareNext,
    examples: ["piiri next", "piiri next group.yaml"],
  },
  check: {
    load: async () => (await import("./check.js")).declareCheck,
    examples: ["piiri check group.yaml", "piiri check group.yaml --as published"],
  },
  rules: {
    load: async () => (await import("./rules.js")).declareRules,
    examples: ["piiri rules", "piiri rules format/session-count"],
  },
  readiness: {
    load: async () => (await import("./readiness.js")).declareReadiness,
    examples: ["piiri readiness group.yaml", "piiri readiness group.yaml -o board.docx"],
  },
  timeline: {
    load: async () => (await import("./timeline.js")).declareTimeline,
    examples: [
      "piiri timeline group.yaml",
      "piiri timeline group.yaml -o season.html",
      "piiri timeline group.yaml -o tasks.ics",
    ],
  },
  lifecycle: {
    load: async () => (await import("./lifecycle.js")).declareLifecycle,
    examples: ["piiri lifecycle group.yaml"],
  },
  sessions: {
    load: async () => (await import("./sessions.js")).declareSessions,
    examples: ["piiri sessions group.yaml"],
  },
  agenda: {
    load: async () => (await import("./agenda.js")).declareAgenda,
    examples: [
      "piiri agenda group.yaml --session 2",
      "piiri agenda group.yaml --session 2 --for participants -o evening.docx",
    ],
  },
  slides: {
    load: async () => (await import("./slides.js")).declareSlides,
    examples: ["piiri slides group.yaml --session 2 -o slides.html"],
  },
  exercises: {
    load: async () => (await import("./exercises.js")).declareExercises,
    examples: ["piiri exercises", "piiri exercises pair-talk"],
  },
  capacity: {
    load: async () => (await import("./capacity.js")).declareCapacity,
    examples: ["piiri capacity --seats 8", "piiri capacity --seats 8 --registered 11"],
  },
  forms: {
    load: async () => (await import("./forms.js")).declareForms,
    examples: [
      "piiri forms blueprint registration group.yaml",
      "piiri forms paper feedback group.yaml -o form.docx",
      "piiri forms table feedback group.yaml -o papers.csv",
    ],
  },
  intake: {
    load: async () => (await import("./intake.js")).declareIntake,
    examples: [
      "piiri intake group.yaml registrations.csv",
      "piiri intake group.yaml registrations.csv --events cancellations.csv --reveal",
    ],
  },
  attendance: {
    load: async () => (await import("./attendance.js")).declareAttendance,
    examples: ["piiri attendance attendance.csv", "piiri attendance attendance.csv group.yaml"],
  },
  interested: {
    load: async () => (await import("./interested.js")).declareInterested,
    examples: ["piiri interested registrations.csv", "piiri interested registrations.csv --least 6"],
  },
  debrief: {
    load: async () => (await import("./debrief.js")).declareDebrief,
    examples: ["piiri debrief group.yaml debrief.csv"],
  },
  poll: {
    load: async () => (await import("./poll.js")).declarePoll,
    examples: ["piiri poll times.csv"],
  },
  messages: {
    load: async () => (await import("./messages.js")).declareMessages,
    examples: [
      "piiri messages group.yaml",
      "piiri messages group.yaml --kind welcome --link https://example.org/meeting -o messages",
    ],
  },
  send: {
    load: async () => (await import("./send.js")).declareSend,
    examples: [
      "piiri send group.yaml messages --registrations registrations.csv --smtp smtps://user@mail.example.org --dry-run",
    ],
  },
  bounces: {
    load: async () => (await import("./bounces.js")).declareBounces,
    examples: ["piiri bounces group.yaml registrations.csv returned"],
  },
  move: {
    load: async () => (await import("./move.js")).declareMove,
    examples: [
      "piiri move group.yaml --session 3 --to 31.3.2027",
      "piiri move group.yaml --session 3 --time 17.30 --write",
      "piiri move group.yaml --session 4 --following --weekday wednesday --time 17.30 --write",
    ],
  },
  cancel: {
    load: async () => (await import("./callOff.js")).declareCancel,
    examples: ["piiri cancel group.yaml --session 2", "piiri cancel group.yaml --session 2 --write"],
  },
  postpone: {
    load: async () => (await import("./callOff.js")).declarePostpone,
    examples: ["piiri postpone group.yaml --session 2", "piiri postpone group.yaml --session 2 --write"],
  },
  add: {
    load: async () => (await import("./add.js")).declareAdd,
    examples: ["piiri add group.yaml --date 27.4.2027", "piiri add group.yaml --date 27.4.2027 --time 17.30 --write"],
  },
  pause: {
    load: async () => (await import("./pause.js")).declarePause,
    examples: [
      "piiri pause group.yaml --from 1.3.2027 --to 7.3.2027 --write",
      "piiri pause group.yaml --from 15.3.2027 --write",
    ],
  },
  resume: {
    load: async () => (await import("./resume.js")).declareResume,
    examples: ["piiri resume group.yaml --from 5.4.2027 --write"],
  },
  undo: {
    load: async () => (await import("./undo.js")).declareUndo,
    examples: ["piiri undo group.yaml", "piiri undo group.yaml --write"],
  },
  substitute: {
    load: async () => (await import("./substitute.js")).declareSubstitute,
    examples: ["piiri substitute group.yaml --session s3"],
  },
  change: {
    load: async () => (await import("./change.js")).declareChange,
    examples: ["piiri change before.yaml group.yaml", "piiri change before.yaml group.yaml --messages changes"],
  },
  teams: {
    load: async () => (await import("./teams.js")).declareTeams,
    examples: ["piiri teams plan group.yaml --organiser name@example.org"],
  },
  feedback: {
    load: async () => (await import("./feedback.js")).declareFeedback,
    examples: ["piiri feedback group.yaml answers.csv --closed -o results.docx"],
  },
  report: {
    load: async () => (await import("./report.js")).declareReport,
    examples: ["piiri report group.yaml", "piiri report group.yaml -o report.docx"],
  },
  forget: {
    load: async () => (await import("./forget.js")).declareForget,
    examples: ["piiri forget group.yaml", "piiri forget group.yaml registrations.csv"],
  },
  season: {
    load: async () => (await import("./season.js")).declareSeason,
    examples: [
      "piiri season groups",
      "piiri season groups --from 1.1.2027 --to 30.6.2027 -o season.html",
      "piiri season diff groups group.yaml",
    ],
  },
  "ground-rules": {
    load: async () => (await import("./groundRules.js")).declareGroundRules,
    examples: ["piiri ground-rules group.yaml", "piiri ground-rules group.yaml --for newcomers -o welcome.docx"],
  },
  path: {
    load: async () => (await import("./path.js")).declarePath,
    examples: ["piiri path group.yaml", "piiri path group.yaml -o path.docx"],
  },
  agreement: {
    load: async () => (await import("./agreement.js")).declareAgreement,
    examples: ["piiri agreement group.yaml -o agreement.docx"],
  },
  guidance: {
    load: async () => (await import("./guidance.js")).declareGuidance,
    examples: ["piiri guidance group.yaml", "piiri guidance group.yaml -o help.docx"],
  },
  support: {
    load: async () => (await import("./support.js")).declareSupport,
    examples: ["piiri support -o pair-1.yaml", "piiri support pair-1.yaml -o agreement.docx"],
  },
  publicity: {
    load: async () => (await import("./publicity.js")).declarePublicity,
    examples: ["piiri publicity group.yaml", "piiri publicity group.yaml --kind newsletter"],
  },
  leaflet: {
    load: async () => (await import("./leaflet.js")).declareLeaflet,
    examples: ["piiri leaflet group.yaml -o leaflet.html", "piiri leaflet group.yaml -o leaflet.docx"],
  },
  calendar: {
    load: async () => (await import("./calendar.js")).declareCalendar,
    examples: [
      "piiri calendar group.yaml --for public -o group.ics",
      "piiri calendar group.yaml --for participants --link https://example.org/meeting -o participants.ics",
    ],
  },
  jsonld: {
    load: async () => (await import("./jsonld.js")).declareJsonld,
    examples: ["piiri jsonld group.yaml --html", "piiri jsonld group.yaml --format linked-events --first"],
  },
  page: {
    load: async () => (await import("./page.js")).declarePage,
    examples: ["piiri page -o piiri.html"],
  },
  completion: {
    load: async () => (await import("./completion.js")).declareCompletion,
    examples: ["piiri completion bash", "piiri completion powershell"],
  },
  schema: {
    load: async () => (await import("./schema.js")).declareSchema,
    examples: ["piiri schema -o plan.schema.json"],
  },
};

export const commandNames = Object.keys(commands) as readonly CommandName[];
