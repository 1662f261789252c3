import type { DateTexts } from "../dates/index.js";
import type { Task } from "./task.js";

/**
 * When a task is done, in words: its day, with the hour where the plan says it; of what goes on for a time, the first and the last day.
 *
 * @example
 * ```ts
 * import { resolvePlanOrThrow } from "@piiri/core";
 * import { en } from "@piiri/core/locale/en";
 * import { goodPlans } from "@piiri/core/rule-examples";
 * import { tellWhen, timeline } from "@piiri/core/timeline";
 *
 * const [first] = timeline(resolvePlanOrThrow(goodPlans["closed-group"]), { today: "2026-12-01" });
 * first && tellWhen(first, en.dates); // => "Thu 1 January 2026 – Thu 31 December 2026"
 * ```
 */
export function tellWhen({ from, due, at }: Pick<Task, "from" | "due" | "at">, dates: DateTexts): string {
  if (from !== undefined && from !== due) return `${dates.date(from)} – ${dates.date(due)}`;
  return at === undefined ? dates.date(due) : dates.dateTime(due, at);
}
