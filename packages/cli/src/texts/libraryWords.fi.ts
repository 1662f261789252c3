import { forms } from "@piiri/adapters-forms/locale/fi";
import { fi } from "@piiri/core/locale/fi";
import { pages } from "@piiri/documents/locale/fi";
import type { LibraryWords } from "./libraryWords.js";

/** All that is said in Finnish, by the library, its pages and its forms. */
export const libraryWords: LibraryWords = { ...fi, pages, forms };
