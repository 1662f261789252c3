import type { FinnishHolidayId } from "./holidays.js";

/** What Finland's holidays and eves are called in Finland's Swedish. */
export const holidaysInSwedish: Readonly<Record<FinnishHolidayId, string>> = {
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
