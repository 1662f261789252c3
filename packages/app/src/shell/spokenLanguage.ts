import type { Language } from "@piiri/core";

/** The first of the reader's languages that is offered; where none is, English or else the first. */
export function spokenLanguage(
  preferred: readonly string[],
  offered: readonly [Language, ...Language[]] = ["fi", "sv", "en"],
): Language {
  for (const tag of preferred) {
    const [primary] = tag.toLowerCase().split("-");
    const language = offered.find((each) => each === primary);
    if (language !== undefined) return language;
  }
  return offered.includes("en") ? "en" : offered[0];
}
