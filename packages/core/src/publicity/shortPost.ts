import { half } from "../kernel/index.js";
import type { PublicityFacts } from "./publicityFacts.js";
import type { PublicityTexts } from "./texts.js";

/**
 * An invitation of at most so many characters. What does not fit is left out, the least important first: the invitation,
 * all but the description's first sentence, that too, the place; the address of the page only where it alone would fill
 * the post. A long name is cut short.
 */
export function shortPost(facts: PublicityFacts, most: number, texts: PublicityTexts): string {
  const { inShort } = texts;
  const fits = (parts: readonly string[]) => lengthOf(parts.join(" ")) <= most;
  const when = inShort.when(facts);
  const where = withStop(texts.where(facts));
  const page = facts.page === undefined ? [] : [facts.page];
  const address = lengthOf([when, ...page].join(" ")) <= most * half ? page : [];
  const name = withStop(facts.name);
  const forWhom = facts.forWhom === undefined ? [] : [withStop(facts.forWhom)];
  const description = [...forWhom, ...sentencesOf(facts.description ?? "")];
  const versions = [
    [name, ...description, when, where, inShort.invitation, ...address],
    [name, ...description, when, where, ...address],
    [name, ...description.slice(0, 1), when, where, ...address],
    [name, when, where, inShort.invitation, ...address],
    [name, when, where, ...address],
    [name, when, ...address],
  ];
  const fitting = versions.find(fits);
  if (fitting !== undefined) return fitting.join(" ");
  const others = [when, ...address].join(" ");
  return `${cut(facts.name, most - lengthOf(` ${others}`))} ${others}`;
}

function sentencesOf(text: string): readonly string[] {
  const plain = text.trim().replace(/\s+/g, " ");
  return plain === "" ? [] : withStop(plain).split(/(?<=[.!?…]) /);
}

function withStop(text: string): string {
  return /[.!?…]$/.test(text) ? text : `${text}.`;
}

function lengthOf(text: string): number {
  return [...text].length;
}

/** Cut at a word, where there is one. */
function cut(text: string, most: number): string {
  const short = [...text].slice(0, most - 1).join("");
  const atWord = short.replace(/(?<!\s)\s+\S*$/, "");
  return `${atWord === "" ? short : atWord}…`;
}
