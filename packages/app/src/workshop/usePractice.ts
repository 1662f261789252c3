import type { Language } from "@piiri/core";
import { parseProfileText } from "@piiri/core/yaml";
import { inOneLine } from "./appearance.js";
import { setPractice } from "./practice.js";
import { toldProblem } from "./told.js";
import { wordsIn } from "./words.js";

/** From now on plans are held against a federation's own practice; tells what is wrong with it, and then keeps the one before. */
export async function usePractice(request: {
  readonly text: string;
  readonly language: Language;
}): Promise<readonly string[]> {
  const read = parseProfileText(request.text);
  if (read.isOk()) {
    setPractice(read.value.profile);
    return [];
  }
  const words = await wordsIn(request.language);
  return read.error.map((problem) => inOneLine(toldProblem(problem, words)));
}
