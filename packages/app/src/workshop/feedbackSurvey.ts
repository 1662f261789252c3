import { type Group, type Language, type LocalDate, languages, nearestLanguage } from "@piiri/core";
import {
  type FeedbackAudience,
  feedbackAudiences,
  feedbackInstrument,
  otherLanguages,
  questionNamed,
} from "@piiri/core/feedback";
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
  /** By who is asked: what is to be known of questions that the federation has not said in the group's language. */
  readonly inOtherLanguages: Readonly<Record<FeedbackAudience, readonly string[]>>;
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
    inOtherLanguages: {
      participants: await inOtherLanguages(group, "participants", language),
      facilitators: await inOtherLanguages(group, "facilitators", language),
    },
    paperTables: {
      participants: papersName(group.id, "participants"),
      facilitators: papersName(group.id, "facilitators"),
    },
  };
}

/** The form is in the group's language; what is said of it is in the reader's. */
async function inOtherLanguages(
  group: Group,
  audience: FeedbackAudience,
  reader: Language,
): Promise<readonly string[]> {
  const instrument = feedbackInstrument(group, audience);
  const asked = await wordsIn(nearestLanguage(group.language, languages) ?? reader);
  const { feedback } = await wordsIn(reader);
  return otherLanguages(instrument, asked).map(({ language, questions }) =>
    feedback.inOtherLanguage(
      language,
      questions.map((id) => questionNamed(id, instrument, asked)),
    ),
  );
}
