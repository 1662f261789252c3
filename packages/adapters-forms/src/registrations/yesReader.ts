import { plainName } from "../form/columnsOf.js";
import type { FormDefinition } from "../form/formDefinition.js";

/** Few answers are given, again and again: each is looked at once. */
export function yesReader({ yes = [] }: FormDefinition): (answer: string) => boolean {
  const meaning = new Map<string, boolean>();
  const names = yes.map(plainName);
  return (answer) => {
    const known = meaning.get(answer);
    if (known !== undefined) return known;
    const plain = plainName(answer.split(";")[0] ?? "");
    const isYes = names.some((name) => plain === name || plain.startsWith(`${name},`) || plain.startsWith(`${name} `));
    // An answer in somebody's own words is not kept.
    if (answer.length < keptAnswer) meaning.set(answer, isYes);
    return isYes;
  };
}

const keptAnswer = 12;
