import type { TimetableTexts } from "./texts.js";

/** What a timetable holds beside the parts of a session, in English. */
export const timetableTexts: TimetableTexts = {
  preparation: "facilitators gather",
  admission: "participants are let in",
  doorsOpen: "doors open",
  reflection: "facilitators talk it over and fill in the summary",
  gap: "free time",
};
