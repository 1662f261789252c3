import { type Catalogue, type Language, parsePlan, resolvePlan, type Session } from "@piiri/core";
import { draftPlan, type GroupKind, writeDraft } from "@piiri/core/draft";
import { daysAtOnce } from "../measures.js";
import { practice } from "./practice.js";
import { today as localDay } from "./today.js";
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
  /** The reader's day; a group without an end is dated from it on. */
  readonly today: string;
}

/** A day on which the new group would meet. */
export interface FirstDay {
  /** As one says it. */
  readonly when: string;
  readonly holiday?: string | undefined;
}

/** The text of a new plan and the first days that follow from it, or what is wrong with what it was to be made from. */
export type Begun =
  | {
      readonly id: string;
      readonly text: string;
      readonly days: readonly FirstDay[];
      /** Whether there are more days than those. */
      readonly goesOn: boolean;
    }
  | { readonly problems: readonly ToldProblem[] };

export async function begin({ language, kind, start, time, title, today }: Beginning): Promise<Begun> {
  const words = await wordsIn(language);
  const named = title.trim() === "" ? {} : { title: title.trim() };
  return parsePlan(draftPlan({ format: kind, start, time, ...named }, practice(), words))
    .andThen((plan) => resolvePlan(plan, practice(), { today: localDay(today) }))
    .match<Begun>(
      (group) => ({
        id: group.id,
        text: writeDraft(group, words),
        days: group.sessions.slice(0, daysAtOnce).map((session) => firstDay(session, words)),
        goesOn: group.sessions.length > daysAtOnce,
      }),
      (problems) => ({ problems: problems.map((problem) => toldProblem(problem, words)) }),
    );
}

function firstDay({ local, holiday }: Session, { dates, holidays }: Catalogue): FirstDay {
  const names: Readonly<Record<string, string>> = holidays;
  return { when: dates.dateTime(local.date, local.time), holiday: holiday && (names[holiday.id] ?? holiday.id) };
}
