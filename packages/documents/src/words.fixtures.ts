import { en as english } from "@piiri/core/locale/en";
import { fi as finnish } from "@piiri/core/locale/fi";
import { sv as swedish } from "@piiri/core/locale/sv";
import { pages as englishPages } from "./locale/en.js";
import { pages as finnishPages } from "./locale/fi.js";
import { pages as swedishPages } from "./locale/sv.js";
import type { PageWords } from "./page/words.js";

export const fi: PageWords = { ...finnish, pages: finnishPages };
export const sv: PageWords = { ...swedish, pages: swedishPages };
export const en: PageWords = { ...english, pages: englishPages };
