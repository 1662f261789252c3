import { en as english } from "@piiri/core/locale/en";
import { fi as finnish } from "@piiri/core/locale/fi";
import { sv as swedish } from "@piiri/core/locale/sv";
import { pages as englishPages } from "./locale/en.js";
import { pages as finnishPages } from "./locale/fi.js";
import { pages as swedishPages } from "./locale/sv.js";
import type { Words } from "./page/words.js";

export const fi: Words = { ...finnish, pages: finnishPages };
export const sv: Words = { ...swedish, pages: swedishPages };
export const en: Words = { ...english, pages: englishPages };
