import { forms } from "@piiri/adapters-forms/locale/sv";
import { sv } from "@piiri/core/locale/sv";
import { pages } from "@piiri/documents/locale/sv";
import type { LibraryWords } from "./libraryWords.js";

/** All that is said in Finland's Swedish, by the library, its pages and its forms. */
export const libraryWords: LibraryWords = { ...sv, pages, forms };
