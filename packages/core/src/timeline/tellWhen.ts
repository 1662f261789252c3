import type { DateTexts } from "../dates/index.js";
import type { Task } from "./task.js";

/**
 * When a task is done, in words: its day, with the hour where the plan says it; of what goes on for a time, the first and the last day.
 *
 * @example
 * ```ts
 * import { en } from "@piiri/core/locale/en";
 * import { tellWhen } from "@piiri/core/timeline";
 *
 * tellWhen({ due: "2027-01-10", at: "17:00" }, en.dates); // => "Sun 10 January 2027, 17:00"
 * ```
 */
export function tellWhen({ from, due, at }: Pick<Task, "from" | "due" | "at">, dates: DateTexts): string {
  if (from !== undefined && from !== due) return `${dates.date(from)} – ${dates.date(due)}`;
  return at === undefined ? dates.date(due) : dates.dateTime(due, at);
}
