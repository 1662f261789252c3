import { swedishDates } from "../dates/index.js";
import { problemsInSwedish } from "../problem/messages.sv.js";
import type { Catalogue } from "./catalogue.js";

export type { Catalogue } from "./catalogue.js";

/**
 * Everything the library says, in Finland's Swedish.
 *
 * @example
 * ```ts
 * import { parsePlan, tellProblem } from "@piiri/core";
 * import { sv } from "@piiri/core/locale/sv";
 *
 * const [problem] = parsePlan({ format: "single-event" })._unsafeUnwrapErr();
 * tellProblem(problem!, sv.problems); // => "Den här uppgiften saknas. Lägg till den."
 * ```
 */
export const sv: Catalogue = {
  language: "sv",
  dates: swedishDates,
  problems: problemsInSwedish,
  formats: {
    "closed-group": "sluten grupp",
    "open-meetings": "öppna träffar",
    "single-event": "enstaka evenemang",
  },
  sessionStatus: { scheduled: "bestämd", moved: "flyttad", added: "tillagd", cancelled: "inställd" },
  holidays: {
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
  },
};
