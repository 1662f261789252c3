import { guideProfile, type Language, type Profile } from "@piiri/core";
import { parseProfileText } from "@piiri/core/yaml";
import { inOneLine } from "./appearance.js";
import { toldProblem } from "./told.js";
import { wordsIn } from "./words.js";

let current: Profile = guideProfile;

/** The practice that plans are held against: the guide's, or a federation's own. */
export function practice(): Profile {
  return current;
}

/** From now on plans are held against a federation's own practice; tells what is wrong with it, and then keeps the one before. */
export async function usePractice(request: {
  readonly text: string;
  readonly language: Language;
}): Promise<readonly string[]> {
  const read = parseProfileText(request.text);
  if (read.isOk()) {
    current = read.value.profile;
    return [];
  }
  const words = await wordsIn(request.language);
  return read.error.map((problem) => inOneLine(toldProblem(problem, words)));
}
