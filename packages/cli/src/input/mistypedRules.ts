import { guideRules, nearest, type Profile, unknownRules } from "@piiri/core";
import type { ToldProblem } from "./faultyFile.js";
import type { DocumentRead } from "./readDocument.js";

/** The rules of which a practice speaks and that are none, each with the one that was most likely meant. */
export function mistypedRules(
  profile: Profile,
  { locate, words }: Pick<DocumentRead, "locate" | "words">,
): readonly ToldProblem[] {
  const known = guideRules.map(({ id }) => id);
  return unknownRules(profile, guideRules)
    .map(({ id, path }) => ({
      code: "unknown-rule" as const,
      path,
      position: locate(path, "key"),
      message: words.texts.rules.unknown(id, nearest(id, known)),
    }))
    .sort((a, b) => a.position.line - b.position.line || a.position.column - b.position.column);
}
