import type { Language } from "@piiri/core";
import type { ReadingTexts } from "./texts.js";

/** The texts of a language; only those that are asked for are loaded. */
export async function readingTexts(language: Language): Promise<ReadingTexts> {
  if (language === "fi") return (await import("./texts.fi.js")).readingInFinnish;
  return language === "sv"
    ? (await import("./texts.sv.js")).readingInSwedish
    : (await import("./texts.en.js")).readingInEnglish;
}
