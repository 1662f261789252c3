import type { HolidayTexts, SessionStatusTexts } from "./texts.js";

/** What Finland's holidays and eves are called in Finnish. */
export const holidayTexts: HolidayTexts = {
  "new-year": "uudenvuodenpäivä",
  epiphany: "loppiainen",
  "good-friday": "pitkäperjantai",
  "easter-sunday": "pääsiäispäivä",
  "easter-monday": "toinen pääsiäispäivä",
  "may-day-eve": "vappuaatto",
  "may-day": "vappu",
  ascension: "helatorstai",
  pentecost: "helluntai",
  "midsummer-eve": "juhannusaatto",
  midsummer: "juhannuspäivä",
  "all-saints": "pyhäinpäivä",
  independence: "itsenäisyyspäivä",
  "christmas-eve": "jouluaatto",
  christmas: "joulupäivä",
  "boxing-day": "tapaninpäivä",
  "new-year-eve": "uudenvuodenaatto",
};

/** How a session stands, in Finnish. */
export const sessionStatusTexts: SessionStatusTexts = {
  scheduled: "sovittu",
  moved: "siirretty",
  added: "lisätty",
  cancelled: "peruttu",
  postponed: "lykätty",
};
