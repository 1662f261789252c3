import type { Language } from "@piiri/core";
import type { KeepingError, KeepingProblem } from "@piiri/core/keeping";
import { type ExitCode, Refusal } from "../refusal.js";
import { textsOf } from "../texts/words.js";

/** What the file system says is nobody's mistake; all else a person can put right. */
const codesOfSystem: readonly KeepingProblem["code"][] = ["no-room", "not-writable", "not-readable", "failed"];

/** Says in a language why state was not read or not written. */
export async function keepingRefusal(error: KeepingError, language: Language): Promise<Refusal> {
  const texts = await textsOf("keeping", language);
  const { code } = error.problem;
  const isOfSystem = codesOfSystem.includes(code) || code === "not-a-file";
  const exitCode: ExitCode = isOfSystem ? 3 : 2;
  return new Refusal(texts.problem(error.file, error.problem), { exitCode, cause: error });
}
