import type { Language } from "@piiri/core";
import type { TeamsTexts } from "./texts.js";

/** The texts of a language; only those that are asked for are loaded. */
export async function teamsTexts(language: Language): Promise<TeamsTexts> {
  if (language === "fi") return (await import("./texts.fi.js")).teamsInFinnish;
  return language === "sv"
    ? (await import("./texts.sv.js")).teamsInSwedish
    : (await import("./texts.en.js")).teamsInEnglish;
}
