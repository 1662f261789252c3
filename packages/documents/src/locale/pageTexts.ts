import type { AgendaTexts } from "../agenda/texts.js";
import type { ExercisesPageTexts } from "../exercises/texts.js";
import type { FinderTexts } from "../finder/texts.js";
import type { PaperFormTexts } from "../forms/texts.js";
import type { PublicityCalendarTexts } from "../publicity/texts.js";
import type { ReadinessPageTexts } from "../readiness/texts.js";
import type { ComersTexts } from "../registration/texts.js";

/** What pages say beside what the library says, in one language; what is missing does not compile. */
export interface PageTexts {
  /** A session's timetable and programme. */
  readonly agenda: AgendaTexts;
  /** What can be done together in a meeting. */
  readonly exercises: ExercisesPageTexts;
  /** The page on which people look for a group, and the booklet of groups. */
  readonly finder: FinderTexts;
  /** A form to print. */
  readonly paperForm: PaperFormTexts;
  /** The public calendar of many groups. */
  readonly publicityCalendar: PublicityCalendarTexts;
  /** How many come of those who registered. */
  readonly comers: ComersTexts;
  /** How ready a group is. */
  readonly readiness: ReadinessPageTexts;
}
