// Why: the words of a field stand with its schema, in all languages, and a program loads those of one. What each language says is written
// anew with every build, and not kept: a field that is added changes no file for it.
import { typescript } from "../declarations.mjs";
import { planFieldWords } from "../planFieldWords.mjs";
import { planFieldTexts } from "../workspace.mjs";

const called = { fi: "Finnish", sv: "Finland's Swedish", en: "English" };

export function generate() {
  return Object.fromEntries(
    Object.keys(called).map((language) => [`${planFieldTexts}/texts.${language}.ts`, textOf(language)]),
  );
}

function textOf(language) {
  const words = [...planFieldWords].map(([field, { inLanguages }]) => [field, inLanguages[language]]);
  return typescript(
    [
      "// Written by scripts/generate.mjs from the words that stand with the plan's schema; not to be edited.",
      'import type { PlanFieldTexts } from "../texts.js";',
      "",
      `/** What every field of the plan is called, and what to write there, in ${called[language]}. */`,
      `export const planFieldTexts: PlanFieldTexts = ${JSON.stringify(Object.fromEntries(words))};`,
      "",
    ].join("\n"),
  );
}
