import { swedishDates } from "../dates/index.js";
import { problemsInSwedish } from "../problem/messages.sv.js";
import { findingsInSwedish } from "../review/rules/messages.sv.js";
import { holidaysInSwedish } from "../series/index.js";
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
  parts: {
    welcome: "välkommen",
    programme: "program",
    "ground-rules": "spelregler",
    confidentiality: "överenskommelse om förtrolighet",
    introductions: "presentationsrunda",
    acquaintance: "vi lär känna varandra",
    theme: "samtal om temat",
    stories: "berättelser ur livet",
    expert: "inlägg av en sakkunnig",
    visit: "besök",
    questions: "frågor och svar",
    "small-groups": "smågrupper",
    "free-talk": "fritt samtal",
    break: "paus",
    wishes: "önskemål för kommande träffar",
    "closing-round": "avslutningsrunda",
    "next-time": "nästa träff",
    ending: "gruppen avslutas",
    closing: "slutord",
    survey: "responsenkät",
    other: "övrigt",
  },
  timetable: {
    preparation: "gruppledarna samlas",
    admission: "deltagarna släpps in",
    doorsOpen: "dörrarna öppnas",
    reflection: "gruppledarnas avlastning och sammanställning",
    gap: "ledig tid",
  },
  severities: { info: "att notera", warning: "rekommendation", error: "behöver rättas" },
  sources: ({ document, section }) => sourceInSwedish(document, section),
  findings: findingsInSwedish,
  holidays: holidaysInSwedish,
};

function sourceInSwedish(document: string, section: string): string {
  if (document === "guide") return `Guiden för kamratstödsgrupper på nätet 2024, ${place(section)}`;
  if (document === "handbook") return `Handboken om kamratstöd 2010, ${place(section)}`;
  return document === "ours" ? "Piiris egen rekommendation" : `${document}, ${section}`;
}

function place(section: string): string {
  return section.startsWith("Liite") ? section.replace("Liite", "bilaga") : `kapitel ${section}`;
}
