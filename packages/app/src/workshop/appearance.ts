import type { Language } from "@piiri/core";
import { type Appearance, parseAppearance } from "@piiri/core/appearance";
import { locateProblems, readYaml } from "@piiri/core/yaml";
import { toldProblem } from "./told.js";
import { wordsIn } from "./words.js";

export type { Appearance };

/** What a federation decided of its page, or what is wrong with it, in words. */
type AppearanceRead = { readonly appearance: Appearance } | { readonly problems: readonly string[] };

/** Reads `piiri.config.json`. */
export async function appearance(request: {
  readonly text: string;
  readonly language: Language;
}): Promise<AppearanceRead> {
  const words = await wordsIn(request.language);
  return readYaml(request.text)
    .andThen((read) => parseAppearance(read.data).mapErr((problems) => locateProblems(problems, read)))
    .match<AppearanceRead>(
      (read) => ({ appearance: read }),
      (problems) => ({ problems: problems.map((problem) => inOneLine(toldProblem(problem, words))) }),
    );
}

/** Where and what. */
export function inOneLine({ line, path, sentence }: ReturnType<typeof toldProblem>): string {
  return `${[line ?? "", path].filter(Boolean).join(" ")}: ${sentence}`;
}
