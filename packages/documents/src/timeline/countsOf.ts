import type { Task, TaskState } from "@piiri/core/timeline";

/** How many tasks stand how. */
export function countsOf(tasks: readonly Task[]): Readonly<Record<TaskState, number>> {
  const counts = { done: 0, late: 0, now: 0, coming: 0 };
  for (const { state } of tasks) counts[state] += 1;
  return counts;
}
