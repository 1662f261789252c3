import type { LocalDate } from "@piiri/core";
import { nextDayOf, type Task } from "@piiri/core/timeline";
import type { AllWords } from "../texts/words.js";

/** The days of a task as one says them. */
export function taskDays({ from, due }: Task, { dates }: AllWords): string {
  return from === undefined || from === due ? dates.date(due) : `${dates.date(from)} – ${dates.date(due)}`;
}

/** The same with how far they are from today, of what is not done. */
export function taskDaysFrom(task: Task, words: AllWords, away: (date: LocalDate) => string): string {
  const days = taskDays(task, words);
  return task.state === "done" ? days : `${days} (${away(nextDayOf(task))})`;
}
