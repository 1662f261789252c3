import { type Group, isHeld, type LocalDate } from "@piiri/core";
import type { FormWords } from "../blueprint/texts.js";
import type { DebriefCount, Debriefs } from "./readDebriefs.js";

/** What is told of debriefs beside their counts. */
export interface DebriefLinesOptions {
  readonly today: LocalDate;
  /** Shows what facilitators wrote in their own words. */
  readonly openAnswers?: boolean | undefined;
}

/**
 * What a group's debriefs came to, in lines to read: how many evenings were talked over and which are missing, what came up, how those
 * who lead are and what they need.
 *
 * @see handbook, 9
 * @example
 * ```ts
 * import { debriefLines, readDebriefsOrThrow } from "@piiri/adapters-forms";
 * import { forms } from "@piiri/adapters-forms/locale/en";
 * import { resolvePlanOrThrow } from "@piiri/core";
 * import { en } from "@piiri/core/locale/en";
 * import { goodPlans } from "@piiri/core/rule-examples";
 *
 * const words = { ...en, forms };
 * const csv = new TextEncoder().encode("Which evening is this about?;How many participants were there?\n12.1.2027;7\n");
 * const debriefs = await readDebriefsOrThrow(csv, [words]);
 * const lines = debriefLines(resolvePlanOrThrow(goodPlans["closed-group"]), debriefs, words, { today: "2027-01-20" });
 * lines[0]; // => "Evenings talked over: 1."
 * ```
 */
export function debriefLines(
  group: Group,
  debriefs: Debriefs,
  { forms, dates }: FormWords,
  { today, openAnswers = false }: DebriefLinesOptions,
): readonly string[] {
  const { told, questions } = forms.debrief;
  const missing = undebriefed(group, debriefs, today);
  const counts = (question: string, all: readonly DebriefCount[]) => {
    const marked = all.filter(({ evenings }) => evenings > 0);
    return marked.length === 0 ? [] : ["", question, ...marked.map(({ text, evenings }) => `- ${text}: ${evenings}`)];
  };
  const texts = (question: string, all: readonly string[]) =>
    openAnswers && all.length > 0 ? ["", question, ...all.map((text) => `- ${text}`)] : [];
  const hasTexts = debriefs.open.worked.length + debriefs.open.hard.length > 0;
  return [
    told.evenings(debriefs.evenings.length),
    ...(missing.length === 0 ? [] : [told.missing(missing.map((day) => dates.date(day)))]),
    ...(debriefs.unclear.length === 0 ? [] : [told.unclear(debriefs.unclear)]),
    ...(debriefs.rejected.length === 0 ? [] : [told.rejected(debriefs.rejected)]),
    ...counts(questions.themes, debriefs.themes),
    ...counts(questions.feeling, debriefs.feelings),
    ...counts(questions.needs, debriefs.needs),
    ...texts(questions.worked, debriefs.open.worked),
    ...texts(questions.hard, debriefs.open.hard),
    ...(hasTexts && openAnswers ? ["", told.readFirst] : []),
  ];
}

/**
 * The days on which the group met and of which there is no debrief yet.
 *
 * @example
 * ```ts
 * import { readDebriefsOrThrow, undebriefed } from "@piiri/adapters-forms";
 * import { forms } from "@piiri/adapters-forms/locale/en";
 * import { resolvePlanOrThrow } from "@piiri/core";
 * import { en } from "@piiri/core/locale/en";
 * import { goodPlans } from "@piiri/core/rule-examples";
 *
 * const csv = new TextEncoder().encode("Which evening is this about?;How many participants were there?\n12.1.2027;7\n");
 * const debriefs = await readDebriefsOrThrow(csv, [{ ...en, forms }]);
 * undebriefed(resolvePlanOrThrow(goodPlans["closed-group"]), debriefs, "2027-01-26"); // => ["2027-01-26"]
 * ```
 */
export function undebriefed(
  group: Group,
  { evenings }: Pick<Debriefs, "evenings">,
  today: LocalDate,
): readonly LocalDate[] {
  const known = new Set(evenings.map(({ on }) => on));
  return group.sessions
    .filter((session) => isHeld(session) && session.summary?.notHeld !== true && session.local.date <= today)
    .map(({ local }) => local.date)
    .filter((day) => !known.has(day));
}
