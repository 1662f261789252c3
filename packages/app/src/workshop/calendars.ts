import type { Instant, Language } from "@piiri/core";
import { type CalendarView, tasksToCalendar, tellCalendarProblem, toCalendar } from "@piiri/core/ical";
import { timeline } from "@piiri/core/timeline";
import type { MadeFile } from "./document.js";
import { groupOf, type PlanAt } from "./reading.js";
import { today } from "./today.js";
import { wordsIn } from "./words.js";

/** For whom a calendar is: three of the group's meetings, one of what is to be done. */
export type CalendarFor = CalendarView | "tasks";

export interface CalendarRequest extends PlanAt {
  readonly language: Language;
  readonly for: CalendarFor;
  /** The moment at which it is made, as a UTC instant in whole seconds. */
  readonly now: string;
  /** The meeting link, a secret: it goes into this file and nowhere else. */
  readonly link?: string | undefined;
}

/** A calendar as a file, or why there is none, in words. */
export type CalendarMade = MadeFile | { readonly problem: string } | undefined;

export async function calendars(request: CalendarRequest): Promise<CalendarMade> {
  const group = groupOf(request);
  if (group === undefined) return undefined;
  const { language, for: reader, link } = request;
  const inLanguage = { ...group, language };
  const now = request.now as Instant;
  const words = await wordsIn(language);
  const name = `${group.id}-${reader}.ics`;
  if (reader === "tasks") {
    const tasks = timeline(group, { today: today(request.today) });
    return { name, type, content: tasksToCalendar(inLanguage, tasks, words, { now }) };
  }
  const options = reader === "public" ? { view: reader, now } : { view: reader, now, ...(link && { joinUrl: link }) };
  return toCalendar(inLanguage, words, options).match<CalendarMade>(
    (content) => ({ name, type, content }),
    (problem) => ({ problem: tellCalendarProblem(problem, words) }),
  );
}

const type = "text/calendar";
