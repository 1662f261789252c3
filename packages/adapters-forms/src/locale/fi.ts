/**
 * What is said in forms, in Finnish.
 *
 * @example
 * ```ts
 * import { forms } from "@piiri/adapters-forms/locale/fi";
 * import { fi } from "@piiri/core/locale/fi";
 *
 * const words = { ...fi, forms };
 * words.forms.answers.yes; // => "Kyllä"
 * ```
 */
export { formTexts as forms } from "../blueprint/texts.fi.js";
export type { FormTexts } from "../blueprint/texts.js";
export { readingTexts as reading } from "../intake/readingTexts.fi.js";
export { intakeTexts as intake } from "../intake/texts.fi.js";
