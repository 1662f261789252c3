/**
 * What is said in forms, in English.
 *
 * @example
 * ```ts
 * import { forms } from "@piiri/adapters-forms/locale/en";
 * import { en } from "@piiri/core/locale/en";
 *
 * const words = { ...en, forms };
 * words.forms.answers.yes; // => "Yes"
 * ```
 */
export { formTexts as forms } from "../blueprint/texts.en.js";
export type { FormTexts } from "../blueprint/texts.js";
export { readingTexts as reading } from "../intake/readingTexts.en.js";
export { intakeTexts as intake } from "../intake/texts.en.js";
