import type { Language } from "@piiri/core";
import type { FeedbackCommandTexts } from "./texts.js";

/** The texts of a language; only those that are asked for are loaded. */
export async function feedbackCommandTexts(language: Language): Promise<FeedbackCommandTexts> {
  if (language === "fi") return (await import("./texts.fi.js")).feedbackCommandInFinnish;
  return language === "sv"
    ? (await import("./texts.sv.js")).feedbackCommandInSwedish
    : (await import("./texts.en.js")).feedbackCommandInEnglish;
}
