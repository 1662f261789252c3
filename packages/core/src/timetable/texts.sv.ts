import type { TimetableTexts } from "./texts.js";

/** What a timetable holds beside the parts of a session, in Finland's Swedish. */
export const timetableTexts: TimetableTexts = {
  preparation: "gruppledarna samlas",
  admission: "deltagarna släpps in",
  doorsOpen: "dörrarna öppnas",
  reflection: "gruppledarnas avlastning och sammanställning",
  gap: "ledig tid",
};
