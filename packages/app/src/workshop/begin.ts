import { type Format, guideProfile, type Language, parsePlan, resolvePlan } from "@piiri/core";
import { draftPlan, writeDraft } from "@piiri/core/draft";
import { editPlanText } from "@piiri/core/yaml";
import { type ToldProblem, toldProblem } from "./told.js";
import { wordsIn } from "./words.js";

/** What is known of a group that is only beginning. */
export interface Beginning {
  readonly language: Language;
  /** A format; or a local group, which meets in person without an end. */
  readonly kind: Format | "local-group";
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
  const format = kind === "local-group" ? "open-meetings" : kind;
  return parsePlan(draftPlan({ format, start, time, ...named }, guideProfile, words))
    .andThen((plan) => resolvePlan(plan, guideProfile))
    .match<Begun>(
      (group) => ({
        id: group.id,
        text: kind === "local-group" ? local(writeDraft(group, words)) : writeDraft(group, words),
      }),
      (problems) => ({ problems: problems.map((problem) => toldProblem(problem, words)) }),
    );
}

/** Open meetings made into a standing group: in person, without an end, with newcomers at agreed times. */
function local(text: string): string {
  return editPlanText(text, [
    { path: "/membership", value: "replenished", after: ["format"] },
    { path: "/venue/kind", value: "in-person" },
    { path: "/schedule/until", remove: true },
    { path: "/schedule/ongoing", value: true, after: ["rhythm"] },
  ]).unwrapOr(text);
}
