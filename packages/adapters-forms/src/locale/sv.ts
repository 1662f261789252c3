export type { FormTexts } from "../blueprint/texts.js";
/**
 * What is said in forms, in Finland's Swedish.
 *
 * @example
 * ```ts
 * import { forms } from "@piiri/adapters-forms/locale/sv";
 * import { sv } from "@piiri/core/locale/sv";
 *
 * const words = { ...sv, forms };
 * words.forms.answers.yes; // => "Ja"
 * ```
 */
export { formTexts as forms } from "../blueprint/texts.sv.js";
export { readingTexts as reading } from "../intake/readingTexts.sv.js";
export { intakeTexts as intake } from "../intake/texts.sv.js";
