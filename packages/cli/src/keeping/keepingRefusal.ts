import type { Language } from "@piiri/core";
import type { KeepingError, KeepingProblem } from "@piiri/core/keeping";
import { type ExitCode, Refusal } from "../refusal.js";
import type { KeepingTexts } from "./texts.js";

const catalogues: Readonly<Record<Language, () => Promise<KeepingTexts>>> = {
  fi: async () => (await import("./texts.fi.js")).keepingInFinnish,
  sv: async () => (await import("./texts.sv.js")).keepingInSwedish,
  en: async () => (await import("./texts.en.js")).keepingInEnglish,
};

/** What the file system says is nobody's mistake; all else a person can put right. */
const codesOfSystem: readonly KeepingProblem["code"][] = ["no-room", "not-writable", "not-readable", "failed"];

/** Says in a language why state was not read or not written. */
export async function keepingRefusal(error: KeepingError, language: Language): Promise<Refusal> {
  const texts = await catalogues[language]();
  const { code } = error.problem;
  const isOfSystem = codesOfSystem.includes(code) || code === "not-a-file";
  const exitCode: ExitCode = isOfSystem ? 3 : 2;
  return new Refusal(texts.problem(error.file, error.problem), { exitCode, cause: error });
}
