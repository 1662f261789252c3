import type { Language } from "@piiri/core";
import type { IntakeTexts } from "./texts.js";

/** The texts of a language; only those that are asked for are loaded. */
export async function intakeTexts(language: Language): Promise<IntakeTexts> {
  if (language === "fi") return (await import("./texts.fi.js")).intakeInFinnish;
  return language === "sv"
    ? (await import("./texts.sv.js")).intakeInSwedish
    : (await import("./texts.en.js")).intakeInEnglish;
}
