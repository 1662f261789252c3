import { en as english } from "@piiri/core/locale/en";
import { fi as finnish } from "@piiri/core/locale/fi";
import { sv as swedish } from "@piiri/core/locale/sv";
import type { FormWords } from "./blueprint/texts.js";
import { forms as englishForms } from "./locale/en.js";
import { forms as finnishForms } from "./locale/fi.js";
import { forms as swedishForms } from "./locale/sv.js";

export const fi: FormWords = { ...finnish, forms: finnishForms };
export const sv: FormWords = { ...swedish, forms: swedishForms };
export const en: FormWords = { ...english, forms: englishForms };
