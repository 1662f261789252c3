import { englishDates } from "../dates/index.js";
import { problemsInEnglish } from "../problem/messages.en.js";
import { findingsInEnglish } from "../review/rules/messages.en.js";
import { holidaysInEnglish } from "../series/index.js";
import type { Catalogue } from "./catalogue.js";

export type { Catalogue } from "./catalogue.js";

/**
 * Everything the library says, in English.
 *
 * @example
 * ```ts
 * import { parsePlan, tellProblem } from "@piiri/core";
 * import { en } from "@piiri/core/locale/en";
 *
 * const [problem] = parsePlan({ format: "single-event" })._unsafeUnwrapErr();
 * tellProblem(problem!, en.problems); // => "This is missing. Add it."
 * ```
 */
export const en: Catalogue = {
  language: "en",
  dates: englishDates,
  problems: problemsInEnglish,
  formats: {
    "closed-group": "closed group",
    "open-meetings": "open meetings",
    "single-event": "single event",
  },
  sessionStatus: { scheduled: "planned", moved: "moved", added: "added", cancelled: "cancelled" },
  parts: {
    welcome: "welcome",
    programme: "programme",
    "ground-rules": "ground rules",
    confidentiality: "agreeing on confidentiality",
    introductions: "round of introductions",
    acquaintance: "getting to know each other",
    theme: "talk about the theme",
    stories: "stories from life",
    expert: "an expert's talk",
    visit: "visit",
    questions: "questions and answers",
    "small-groups": "small groups",
    "free-talk": "free talk",
    break: "break",
    wishes: "wishes for coming sessions",
    "closing-round": "closing round",
    "next-time": "next time",
    ending: "ending the group",
    closing: "closing words",
    survey: "feedback survey",
    other: "other",
  },
  timetable: {
    preparation: "facilitators gather",
    admission: "participants are let in",
    doorsOpen: "doors open",
    reflection: "facilitators talk it over and fill in the summary",
    gap: "free time",
  },
  severities: { info: "note", warning: "advice", error: "to be mended" },
  sources: ({ document, section }) => sourceInEnglish(document, section),
  findings: findingsInEnglish,
  holidays: holidaysInEnglish,
};

function sourceInEnglish(document: string, section: string): string {
  if (document === "guide") return `Guide to online peer support groups 2024, ${place(section)}`;
  if (document === "handbook") return `Handbook of peer support 2010, ${place(section)}`;
  return document === "ours" ? "Piiri's own advice" : `${document}, ${section}`;
}

function place(section: string): string {
  return section.startsWith("Liite") ? section.replace("Liite", "appendix") : `section ${section}`;
}
