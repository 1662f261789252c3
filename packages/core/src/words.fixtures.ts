import type { Catalogue } from "./locale/catalogue.js";
import { en } from "./locale/en.js";
import { fi } from "./locale/fi.js";
import { sv } from "./locale/sv.js";

const tongues: readonly Catalogue[] = [fi, sv, en];

/** The words of a group's own language. */
export function wordsOf({ language }: { readonly language: string }): Catalogue {
  const words = tongues.find((each) => each.language === language);
  if (words === undefined) throw new Error(`no words in ${language}`);
  return words;
}
