import { type Task, taskTitle } from "@piiri/core/timeline";
import type { AllWords } from "../texts/words.js";

/** Tasks for programs. Of people only their names: addresses stay in the plan. */
export function jsonTimeline(tasks: readonly Task[], words: AllWords): unknown {
  return tasks.map((task) => jsonTask(task, words));
}

export function jsonTask(task: Task, words: AllWords): object {
  return {
    id: task.id,
    kind: task.kind,
    lane: task.lane,
    from: task.from ?? null,
    due: task.due,
    ...(task.at !== undefined && { at: task.at }),
    session: task.session ?? null,
    number: task.number ?? null,
    owner: { role: task.owner.role, people: task.owner.people.map(({ name }) => name) },
    title: taskTitle(task, words.timeline),
    state: task.state,
    doneOn: task.doneOn ?? null,
    after: task.after,
    source: { document: task.source.document, section: task.source.section },
  };
}
