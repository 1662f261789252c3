import type { Language } from "@piiri/core";

const spoken: readonly Language[] = ["fi", "sv", "en"];

/** The first of the reader's languages that the page speaks; English where it speaks none. */
export function spokenLanguage(preferred: readonly string[]): Language {
  for (const tag of preferred) {
    const [primary] = tag.toLowerCase().split("-");
    const language = spoken.find((each) => each === primary);
    if (language !== undefined) return language;
  }
  return "en";
}
