import { writeDraft } from "@piiri/core/draft";
import { type Beginning, groupBeginning } from "./beginning.js";
import { type ToldProblem, toldProblem } from "./told.js";
import { wordsIn } from "./words.js";

/** The text of a new plan, or what is wrong with what it was to be made from. */
export type Begun = { readonly id: string; readonly text: string } | { readonly problems: readonly ToldProblem[] };

export async function begin(beginning: Beginning): Promise<Begun> {
  const words = await wordsIn(beginning.language);
  return groupBeginning(beginning, words).match<Begun>(
    (group) => ({ id: group.id, text: writeDraft(group, words) }),
    (problems) => ({ problems: problems.map((problem) => toldProblem(problem, words)) }),
  );
}
