import type { HolidayTexts, SessionStatusTexts } from "./texts.js";

/** What Finland's holidays and eves are called in English. */
export const holidayTexts: HolidayTexts = {
  "new-year": "New Year's Day",
  epiphany: "Epiphany",
  "good-friday": "Good Friday",
  "easter-sunday": "Easter Sunday",
  "easter-monday": "Easter Monday",
  "may-day-eve": "May Day Eve",
  "may-day": "May Day",
  ascension: "Ascension Day",
  pentecost: "Whit Sunday",
  "midsummer-eve": "Midsummer Eve",
  midsummer: "Midsummer Day",
  "all-saints": "All Saints' Day",
  independence: "Independence Day",
  "christmas-eve": "Christmas Eve",
  christmas: "Christmas Day",
  "boxing-day": "Boxing Day",
  "new-year-eve": "New Year's Eve",
};

/** How a session stands, in English. */
export const sessionStatusTexts: SessionStatusTexts = {
  scheduled: "planned",
  moved: "moved",
  added: "added",
  cancelled: "cancelled",
  postponed: "postponed",
};
