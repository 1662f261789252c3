import type { Progress } from "./progress.js";

/**
 * All that is worked out for the page: each takes one request and gives one answer, both plain data. It is done in a
 * worker, so that the page stays alive whatever a file holds; nothing else of the page knows plans, YAML or core.
 * Each is loaded when it is first asked for, so that the first view waits for nothing else.
 */
export const workshop = {
  addresses: later(async () => (await import("./messages.js")).addresses),
  associationFile: later(async () => (await import("./associationFile.js")).associationFile),
  agenda: later(async () => (await import("./agenda.js")).agenda),
  appearance: later(async () => (await import("./appearance.js")).appearance),
  attended: later(async () => (await import("./attended.js")).attended),
  begin: later(async () => (await import("./begin.js")).begin),
  calendars: later(async () => (await import("./calendars.js")).calendars),
  change: later(async () => (await import("./change.js")).change),
  compare: later(async () => (await import("./compare.js")).compare),
  dates: later(async () => (await import("./dates.js")).dates),
  datesEdits: later(async () => (await import("./datesEdits.js")).datesEdits),
  debriefed: later(async () => (await import("./debriefed.js")).debriefed),
  document: later(async () => (await import("./document.js")).document),
  documentFile: later(async () => (await import("./documentFile.js")).documentFile),
  earlierResults: later(async () => (await import("./earlierResults.js")).earlierResults),
  feedbackFile: later(async () => (await import("./feedbackFile.js")).feedbackFile),
  feedbackPage: later(async () => (await import("./feedbackPage.js")).feedbackPage),
  feedbackSurvey: later(async () => (await import("./feedbackSurvey.js")).feedbackSurvey),
  firstDays: later(async () => (await import("./firstDays.js")).firstDays),
  draft: later(async () => (await import("./messages.js")).draft),
  dueMessages: later(async () => (await import("./messages.js")).dueMessages),
  eventsFile: later(async () => (await import("./makeOffers.js")).eventsFile),
  fields: later(async () => (await import("./fields.js")).fields),
  follows: later(async () => (await import("./follows.js")).follows),
  forgetPeople: later(async () => (await import("./forgetting.js")).forgetPeople),
  forgetting: later(async () => (await import("./forgetting.js")).forgetting),
  formFile: later(async () => (await import("./tableAtHand.js")).formFile),
  importCalendar: later(async () => (await import("./importCalendar.js")).importCalendar),
  intakeFile: later(async () => (await import("./makeOffers.js")).intakeFile),
  interested: later(async () => (await import("./interested.js")).interested),
  invitations: later(async () => (await import("./invitations.js")).invitations),
  linkedEvents: later(async () => (await import("./linkedEvents.js")).linkedEvents),
  look: later(async () => (await import("./look.js")).look),
  makeOffers: later(async () => (await import("./makeOffers.js")).makeOffers),
  message: later(async () => (await import("./messages.js")).message),
  paperForm: later(async () => (await import("./papers.js")).paperForm),
  paperQuestions: later(async () => (await import("./papers.js")).paperQuestions),
  personTimes: later(async () => (await import("./personTimes.js")).personTimes),
  publishing: later(async () => (await import("./publishing.js")).publishing),
  qrCode: later(async () => (await import("./qrCode.js")).qrCode),
  recognise: later(async () => (await import("./recognise.js")).recognise),
  registered: later(async () => (await import("./registered.js")).registered),
  registrationForm: later(async () => (await import("./registrationForm.js")).registrationForm),
  seasonChanges: later(async () => (await import("./seasonChanges.js")).seasonChanges),
  seasonEntries: later(async () => (await import("./seasonEntries.js")).seasonEntries),
  seasonEvents: later(async () => (await import("./seasonEvents.js")).seasonEvents),
  seasonFile: later(async () => (await import("./seasonFile.js")).seasonFile),
  seasonBooklet: later(async () => (await import("./seasonFile.js")).seasonBooklet),
  seasonPages: later(async () => (await import("./seasonPages.js")).seasonPages),
  seasonParts: later(async () => (await import("./seasonParts.js")).seasonParts),
  seasonSuggestions: later(async () => (await import("./seasonPages.js")).seasonSuggestions),
  seasonWeekly: later(async () => (await import("./seasonWeekly.js")).seasonWeekly),
  substitutes: later(async () => (await import("./substitutes.js")).substitutes),
  suggestStart: later(async () => (await import("./suggestStart.js")).suggestStart),
  tasks: later(async () => (await import("./tasks.js")).tasks),
  tableAtHand: later(async () => (await import("./tableAtHand.js")).tableAtHand),
  tellFeedback: later(async () => (await import("./tellFeedback.js")).tellFeedback),
  timesCounted: later(async () => (await import("./timesPoll.js")).timesCounted),
  timesForm: later(async () => (await import("./timesPoll.js")).timesForm),
  typedPapers: later(async () => (await import("./papers.js")).typedPapers),
  usePractice: later(async () => (await import("./usePractice.js")).usePractice),
  warm: later(async () => (await import("./warm.js")).warm),
} as const;

type Workshop = typeof workshop;
/** What can be asked for. */
export type Work = keyof Workshop;
/** What a piece of work is given. */
export type RequestOf<Name extends Work> = Parameters<Workshop[Name]>[0];
/** What comes of it. */
export type AnswerOf<Name extends Work> = Awaited<ReturnType<Workshop[Name]>>;

function later<Request, Answer>(
  load: () => Promise<(request: Request, progress?: Progress) => Answer | Promise<Answer>>,
) {
  return async (request: Request, progress?: Progress): Promise<Answer> => (await load())(request, progress);
}
