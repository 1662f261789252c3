import type { Task } from "./task.js";
import type { TimelineTexts } from "./texts.js";

/**
 * What a task is called: with the session's number, the season or the year that it is for.
 *
 * @example
 * ```ts
 * import { resolvePlanOrThrow } from "@piiri/core";
 * import { taskTitle, timeline } from "@piiri/core/timeline";
 * import { goodPlans } from "@piiri/core/rule-examples";
 * import { fi } from "@piiri/core/locale/fi";
 *
 * const tasks = timeline(resolvePlanOrThrow(goodPlans["closed-group"]), { today: "2027-01-10" });
 * const titles = tasks.map((task) => taskTitle(task, fi.timeline));
 * titles.includes("Täyttäkää koonti (2. kerta)"); // => true
 * titles.includes("Ilmoita luvut liitolle (2027)"); // => true
 * ```
 */
export function taskTitle({ id, kind, number }: Task, texts: TimelineTexts): string {
  const name = texts.tasks[kind];
  if (number !== undefined) return texts.ofSession(name, number);
  const [, year, half] = /^-(\d{4})(?:-(spring|autumn))?$/.exec(id.slice(kind.length)) ?? [];
  if (year === undefined) return name;
  return half === "spring" || half === "autumn" ? texts.ofSeason(name, half, year) : texts.ofYear(name, year);
}

/**
 * Who does a task: the role, and who has it where the plan names somebody.
 *
 * @example
 * ```ts
 * import { resolvePlanOrThrow } from "@piiri/core";
 * import { tellOwner, timeline } from "@piiri/core/timeline";
 * import { goodPlans } from "@piiri/core/rule-examples";
 * import { en } from "@piiri/core/locale/en";
 *
 * const tasks = timeline(resolvePlanOrThrow(goodPlans["closed-group"]), { today: "2027-01-10" });
 * const [form] = tasks.filter(({ kind }) => kind === "form-ready");
 * tellOwner(form!, en.timeline); // => "the communications officer (Example secretary)"
 * ```
 */
export function tellOwner({ owner: { role, people } }: Task, { roles }: TimelineTexts): string {
  const names = people.map(({ name }) => name).join(", ");
  return names === "" ? roles[role] : `${roles[role]} (${names})`;
}
