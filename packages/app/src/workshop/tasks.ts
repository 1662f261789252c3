import type { Language } from "@piiri/core";
import { type Task, taskTitle, timeline } from "@piiri/core/timeline";
import { groupOf, type PlanAt } from "./reading.js";
import { today as localDay } from "./today.js";
import { wordsIn } from "./words.js";

export interface TasksRequest extends PlanAt {
  readonly language: Language;
}

/** A task in words. */
export interface ToldTask {
  /** The name under which the plan records that it was done. */
  readonly id: string;
  readonly title: string;
  /** The day, or the days from and to, as one says them. */
  readonly when: string;
  readonly due: string;
  readonly state: Task["state"];
  readonly stateName: string;
  /** The role, and who has it. */
  readonly owner: string;
  /** False where the plan says elsewhere that it was done. */
  readonly canBeTicked: boolean;
}

/** All tasks in order of time; nothing while the plan cannot be worked with. */
export async function tasks(request: TasksRequest): Promise<readonly ToldTask[] | undefined> {
  const group = groupOf(request);
  if (group === undefined) return undefined;
  const words = await wordsIn(request.language);
  const { date } = words.dates;
  return timeline(group, { today: localDay(request.today) }).map((task) => {
    const { id, from, due, state, owner } = task;
    const names = owner.people.map(({ name }) => name).join(", ");
    const role = words.timeline.roles[owner.role];
    return {
      id,
      title: taskTitle(task, words.timeline),
      when: from === undefined ? date(due) : `${date(from)} – ${date(due)}`,
      due,
      state,
      stateName: words.timeline.states[state],
      owner: names === "" ? role : `${role}: ${names}`,
      canBeTicked: state !== "done" || Object.hasOwn(group.done, id),
    };
  });
}
