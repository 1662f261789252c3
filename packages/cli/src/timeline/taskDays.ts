import type { LocalDate } from "@piiri/core";
import { nextDayOf, type Task, tellWhen } from "@piiri/core/timeline";
import type { AllWords } from "../texts/words.js";

/** The days of a task as one says them, with how far they are from today, of what is not done. */
export function taskDaysFrom(task: Task, words: AllWords, away: (date: LocalDate) => string): string {
  const days = tellWhen(task, words.dates);
  return task.state === "done" ? days : `${days} (${away(nextDayOf(task))})`;
}
