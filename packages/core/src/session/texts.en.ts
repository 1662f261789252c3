import type { PartTexts } from "./texts.js";

/** What the stretches of a session are called, in English. */
export const partTexts: PartTexts = {
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
};
