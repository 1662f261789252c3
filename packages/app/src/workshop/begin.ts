import { type Language, parsePlan, resolvePlan } from "@piiri/core";
import { draftPlan, type GroupKind, writeDraft } from "@piiri/core/draft";
import { practice } from "./practice.js";
import { type ToldProblem, toldProblem } from "./told.js";
import { wordsIn } from "./words.js";

/** What is known of a group that is only beginning. */
export interface Beginning {
  readonly language: Language;
  readonly kind: GroupKind;
  /** A local ISO date, as the browser's own field gives it. */
  readonly start: string;
  readonly time: string;
  readonly title: string;
}

/** The text of a new plan, or what is wrong with what it was to be made from. */
export type Begun = { readonly id: string; readonly text: string } | { readonly problems: readonly ToldProblem[] };

export async function begin({ language, kind, start, time, title }: Beginning): Promise<Begun> {
  const words = await wordsIn(language);
  const named = title.trim() === "" ? {} : { title: title.trim() };
  return parsePlan(draftPlan({ format: kind, start, time, ...named }, practice(), words))
    .andThen((plan) => resolvePlan(plan, practice()))
    .match<Begun>(
      (group) => ({ id: group.id, text: writeDraft(group, words) }),
      (problems) => ({ problems: problems.map((problem) => toldProblem(problem, words)) }),
    );
}
