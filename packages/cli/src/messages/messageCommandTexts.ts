import type { Language } from "@piiri/core";
import type { MessageCommandTexts } from "./texts.js";

/** The texts of a language; only those that are asked for are loaded. */
export async function messageCommandTexts(language: Language): Promise<MessageCommandTexts> {
  if (language === "fi") return (await import("./texts.fi.js")).messageCommandInFinnish;
  return language === "sv"
    ? (await import("./texts.sv.js")).messageCommandInSwedish
    : (await import("./texts.en.js")).messageCommandInEnglish;
}
