import type { Texts } from "../texts/texts.js";
import type { Declare } from "../usage/prepare.js";

/** Every command, in the order in which a person comes to need them; each is loaded when it is called. */
export const commands: Readonly<Record<keyof Texts["commands"], () => Promise<Declare>>> = {
  new: async () => (await import("./new.js")).declareNew,
  import: async () => (await import("./importCalendar.js")).declareImport,
  next: async () => (await import("./next.js")).declareNext,
  check: async () => (await import("./check.js")).declareCheck,
  rules: async () => (await import("./rules.js")).declareRules,
  readiness: async () => (await import("./readiness.js")).declareReadiness,
  timeline: async () => (await import("./timeline.js")).declareTimeline,
  lifecycle: async () => (await import("./lifecycle.js")).declareLifecycle,
  sessions: async () => (await import("./sessions.js")).declareSessions,
  agenda: async () => (await import("./agenda.js")).declareAgenda,
  slides: async () => (await import("./slides.js")).declareSlides,
  exercises: async () => (await import("./exercises.js")).declareExercises,
  capacity: async () => (await import("./capacity.js")).declareCapacity,
  forms: async () => (await import("./forms.js")).declareForms,
  intake: async () => (await import("./intake.js")).declareIntake,
  attendance: async () => (await import("./attendance.js")).declareAttendance,
  messages: async () => (await import("./messages.js")).declareMessages,
  send: async () => (await import("./send.js")).declareSend,
  change: async () => (await import("./change.js")).declareChange,
  teams: async () => (await import("./teams.js")).declareTeams,
  feedback: async () => (await import("./feedback.js")).declareFeedback,
  report: async () => (await import("./report.js")).declareReport,
  season: async () => (await import("./season.js")).declareSeason,
  "ground-rules": async () => (await import("./groundRules.js")).declareGroundRules,
  path: async () => (await import("./path.js")).declarePath,
  agreement: async () => (await import("./agreement.js")).declareAgreement,
  guidance: async () => (await import("./guidance.js")).declareGuidance,
  support: async () => (await import("./support.js")).declareSupport,
  publicity: async () => (await import("./publicity.js")).declarePublicity,
  leaflet: async () => (await import("./leaflet.js")).declareLeaflet,
  calendar: async () => (await import("./calendar.js")).declareCalendar,
  jsonld: async () => (await import("./jsonld.js")).declareJsonld,
  page: async () => (await import("./page.js")).declarePage,
  completion: async () => (await import("./completion.js")).declareCompletion,
  schema: async () => (await import("./schema.js")).declareSchema,
};

export const commandNames = Object.keys(commands) as readonly (keyof typeof commands)[];
