import type { Language } from "@piiri/core";
import { wordsIn } from "./words.js";

/** What a field of the plan is called, and what it is. */
export interface FieldWords {
  readonly label: string;
  readonly help: string;
}

/** What every field of the plan is called, and what it is, by its name: `registration.cap`. */
export async function fields({
  language,
}: {
  readonly language: Language;
}): Promise<Readonly<Record<string, FieldWords>>> {
  return (await wordsIn(language)).fields;
}
