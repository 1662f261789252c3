import { forms } from "@piiri/adapters-forms/locale/en";
import { en } from "@piiri/core/locale/en";
import { pages } from "@piiri/documents/locale/en";
import type { LibraryWords } from "./libraryWords.js";

/** All that is said in English, by the library, its pages and its forms. */
export const libraryWords: LibraryWords = { ...en, pages, forms };
