import type { ReadingTexts } from "@piiri/adapters-forms/intake";

/** What the command says of a file that was read beside that. */
export interface ReadingCommandTexts extends ReadingTexts {
  /** How to say which column is which, where that can be said. */
  readonly orForm: string;
  readonly strict: string;
}
