import type { TimetableTexts } from "./texts.js";

/** What a timetable holds beside the parts of a session, in Finnish. */
export const timetableTexts: TimetableTexts = {
  preparation: "ohjaajat kokoontuvat",
  admission: "osallistujat päästetään sisään",
  doorsOpen: "ovet auki",
  reflection: "ohjaajien purku ja koonti",
  gap: "väljää aikaa",
};
