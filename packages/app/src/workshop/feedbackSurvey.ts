import type { Language, LocalDate } from "@piiri/core";
import { type FeedbackAudience, feedbackAudiences } from "@piiri/core/feedback";
import { asksOnce } from "@piiri/core/telling";
import { papersName } from "./papersName.js";
import { groupOf, type PlanAt } from "./reading.js";
import { today as localDay } from "./today.js";
import { wordsIn } from "./words.js";

export interface SurveyRequest extends PlanAt {
  readonly language: Language;
}

/** How a group asks what people thought, as far as one has to know it before results are told. */
export interface FeedbackSurvey {
  readonly id: string;
  /** Who is asked. */
  readonly audiences: readonly FeedbackAudience[];
  /** Whether answers are still taken by now, as far as the plan says it; and until when. */
  readonly isOpen: boolean;
  readonly until: string | undefined;
  /** Whether it asks again and again, so that each survey has a season. */
  readonly asksAgain: boolean;
  /** The day on which results were told last, where the plan says so. */
  readonly toldOn: string | undefined;
  /** What the tables are called into which papers are typed. */
  readonly paperTables: Readonly<Record<FeedbackAudience, string>>;
}

export async function feedbackSurvey({ language, ...plan }: SurveyRequest): Promise<FeedbackSurvey | undefined> {
  const group = groupOf(plan);
  if (group === undefined) return undefined;
  const { dates } = await wordsIn(language);
  const said = (day: LocalDate | undefined) => day && dates.date(day);
  const { answersUntil, toldOn } = group.feedback;
  return {
    id: group.id,
    audiences: feedbackAudiences,
    isOpen: answersUntil === undefined || localDay(plan.today) <= answersUntil,
    until: said(answersUntil),
    asksAgain: !asksOnce(group),
    toldOn: said(toldOn),
    paperTables: {
      participants: papersName(group.id, "participants"),
      facilitators: papersName(group.id, "facilitators"),
    },
  };
}
