// Why: the words of a plan's fields stand beside the schema of each part, in every language. Several things are written from them, and where
// something is missing, whoever added a field is told which file to open.
import { fromSources } from "./fromSources.mjs";

const { fieldWords } = await fromSources("packages/core/src/plan/fieldWords.ts");

/** By the name of a field: its words in each language, and the file in which they stand, in the order in which people think of fields. */
export const planFieldWords = new Map();

for (const [name, words] of fieldWords) {
  const file = `packages/core/src/plan/${name}`;
  for (const [field, inLanguages] of Object.entries(words)) {
    if (planFieldWords.has(field)) throw new Error(`the words for ${field} stand twice: ${file} has them too`);
    planFieldWords.set(field, { inLanguages, file });
  }
}
