import { type Language, parsePlan, resolvePlan } from "@piiri/core";
import { draftFromSeries, writeDraft } from "@piiri/core/draft";
import { fromRRule, tellLeftOut, tellRRuleProblem } from "@piiri/core/rrule";
import { mostOfPlan } from "../measures.js";
import { newKey } from "./beginning.js";
import { practice } from "./practice.js";
import { today as localDay } from "./today.js";
import { toldProblem } from "./told.js";
import { wordsIn } from "./words.js";

export interface ImportRequest {
  readonly file: File;
  readonly language: Language;
  /** The reader's day; a group without an end is dated from it on. */
  readonly today: string;
}

/** A plan to complete, with what was carried over and what was left in the calendar; or why there is none. */
export type Imported =
  | {
      readonly id: string;
      readonly text: string;
      readonly sessions: number;
      readonly start: string;
      /** What was left out, in counts; nothing where nothing was. */
      readonly left: string | undefined;
    }
  | { readonly problem: "too-large" | "several-series" }
  | { readonly sentences: readonly string[] };

/** The series of another calendar as a plan. Nobody who was invited, no description and no link comes out of here. */
export async function importCalendar({ file, language, today }: ImportRequest): Promise<Imported> {
  if (file.size > mostOfPlan) return { problem: "too-large" };
  const words = await wordsIn(language);
  const imported = fromRRule(await file.text(), { timeZone: practice().timeZone.value });
  if (imported.isErr()) {
    const { error } = imported;
    return error.code === "several-series" ? { problem: error.code } : { sentences: [tellRRuleProblem(error, words)] };
  }
  const left = tellLeftOut(imported.value.left, words);
  return parsePlan(draftFromSeries(imported.value, practice(), words, { key: newKey() }))
    .andThen((plan) => resolvePlan(plan, practice(), { today: localDay(today) }))
    .match<Imported>(
      (group) => ({
        id: group.id,
        text: writeDraft(group, words),
        sessions: group.sessions.length,
        start: words.dates.date(group.schedule.start),
        left: left.length === 0 ? undefined : words.imported.leftOut(left),
      }),
      (problems) => ({ sentences: problems.map((problem) => toldProblem(problem, words).sentence) }),
    );
}
