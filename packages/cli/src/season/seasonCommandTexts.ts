import type { Language } from "@piiri/core";
import type { SeasonCommandTexts } from "./texts.js";

/** The texts of a language; only those that are asked for are loaded. */
export async function seasonCommandTexts(language: Language): Promise<SeasonCommandTexts> {
  if (language === "fi") return (await import("./texts.fi.js")).seasonCommandInFinnish;
  return language === "sv"
    ? (await import("./texts.sv.js")).seasonCommandInSwedish
    : (await import("./texts.en.js")).seasonCommandInEnglish;
}
