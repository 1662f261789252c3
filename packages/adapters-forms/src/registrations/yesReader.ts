import { plainName } from "../form/columnsOf.js";
import type { FormDefinition } from "../form/formDefinition.js";

/** Whether people said yes; no, in words or by leaving it empty; or something that may be either. */
export type SaidYes = "yes" | "no" | "unclear";

/** Few answers are given, again and again: each is looked at once. */
export function yesReader({ yes = [] }: FormDefinition): (answer: string) => SaidYes {
  const meaning = new Map<string, SaidYes>();
  const names = yes.map(plainName);
  return (answer) => {
    const known = meaning.get(answer);
    if (known !== undefined) return known;
    const plain = plainName(answer.split(";")[0] ?? "");
    const isYes = names.some((name) => plain === name || plain.startsWith(`${name},`) || plain.startsWith(`${name} `));
    const otherwise = plain === "" || isNo.test(plain) ? "no" : "unclear";
    const said = isYes ? "yes" : otherwise;
    // An answer in somebody's own words is not kept.
    if (answer.length < keptAnswer) meaning.set(answer, said);
    return said;
  };
}

/** How an answer begins that is no, in Finnish, Swedish and English, and what tools write for a box that was left empty. */
const isNo =
  /^(?:ei|en|emme|nej|inte|jag vill inte|no|not|don't|do not|i do not|i don't|n|0|false|falskt|falsk|epätosi|väärin|unchecked|not selected|☐|[\p{Pd}]+)(?![\p{L}\p{N}])/u;

const keptAnswer = 12;
