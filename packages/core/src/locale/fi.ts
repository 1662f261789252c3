import { finnishDates } from "../dates/index.js";
import { problemsInFinnish } from "../problem/messages.fi.js";
import { findingsInFinnish } from "../review/rules/messages.fi.js";
import { holidaysInFinnish } from "../series/index.js";
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
  parts: {
    welcome: "tervetuloa",
    programme: "ohjelma",
    "ground-rules": "pelisäännöt",
    confidentiality: "luottamuksellisuudesta sopiminen",
    introductions: "esittäytymiskierros",
    acquaintance: "tutustuminen",
    theme: "keskustelua teemasta",
    stories: "kokemustarinat",
    expert: "asiantuntijan puheenvuoro",
    visit: "vierailu",
    questions: "kysymyksiä ja vastauksia",
    "small-groups": "pienryhmät",
    "free-talk": "vapaata keskustelua",
    break: "tauko",
    wishes: "toiveet tuleville kerroille",
    "closing-round": "loppukierros",
    "next-time": "seuraava tapaaminen",
    ending: "ryhmän päättäminen",
    closing: "loppusanat",
    survey: "palautekysely",
    other: "muuta",
  },
  timetable: {
    preparation: "ohjaajat kokoontuvat",
    admission: "osallistujat päästetään sisään",
    doorsOpen: "ovet auki",
    reflection: "ohjaajien purku ja koonti",
    gap: "väljää aikaa",
  },
  severities: { info: "huomio", warning: "suositus", error: "korjattava" },
  sources: ({ document, section }) => sourceInFinnish(document, section),
  findings: findingsInFinnish,
  holidays: holidaysInFinnish,
};

function sourceInFinnish(document: string, section: string): string {
  if (document === "guide") return `Verkkovertaistukiryhmien opas 2024, ${place(section)}`;
  if (document === "handbook") return `Vertaistoiminnan käsikirja 2010, ${place(section)}`;
  return document === "ours" ? "Piirin oma suositus" : `${document}, ${section}`;
}

function place(section: string): string {
  return section.startsWith("Liite") ? section.replace("Liite", "liite") : `luku ${section}`;
}
