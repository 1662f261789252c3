import { finnishDates } from "../dates/index.js";
import { problemsInFinnish } from "../problem/messages.fi.js";
import type { Catalogue } from "./catalogue.js";

export type { Catalogue } from "./catalogue.js";

/**
 * Everything the library says, in Finnish.
 *
 * @example
 * ```ts
 * import { parsePlan, tellProblem } from "@piiri/core";
 * import { fi } from "@piiri/core/locale/fi";
 *
 * const [problem] = parsePlan({ format: "single-event" })._unsafeUnwrapErr();
 * tellProblem(problem!, fi.problems); // => "Tämä kohta puuttuu. Lisää se."
 * ```
 */
export const fi: Catalogue = {
  language: "fi",
  dates: finnishDates,
  problems: problemsInFinnish,
  formats: {
    "closed-group": "suljettu ryhmä",
    "open-meetings": "avoimet tapaamiset",
    "single-event": "yksittäinen tilaisuus",
  },
  sessionStatus: { scheduled: "sovittu", moved: "siirretty", added: "lisätty", cancelled: "peruttu" },
  holidays: {
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
  },
};
