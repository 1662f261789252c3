import type { HolidayTexts, SessionStatusTexts } from "./texts.js";

/** What Finland's holidays and eves are called in Finland's Swedish. */
export const holidayTexts: HolidayTexts = {
  "new-year": "nyårsdagen",
  epiphany: "trettondagen",
  "good-friday": "långfredagen",
  "easter-sunday": "påskdagen",
  "easter-monday": "annandag påsk",
  "may-day-eve": "valborgsmässoafton",
  "may-day": "första maj",
  ascension: "Kristi himmelsfärdsdag",
  pentecost: "pingstdagen",
  "midsummer-eve": "midsommarafton",
  midsummer: "midsommardagen",
  "all-saints": "alla helgons dag",
  independence: "självständighetsdagen",
  "christmas-eve": "julafton",
  christmas: "juldagen",
  "boxing-day": "annandag jul",
  "new-year-eve": "nyårsafton",
};

/** How a session stands, in Finland's Swedish. */
export const sessionStatusTexts: SessionStatusTexts = {
  scheduled: "bestämd",
  moved: "flyttad",
  added: "tillagd",
  cancelled: "inställd",
  postponed: "uppskjuten",
};
