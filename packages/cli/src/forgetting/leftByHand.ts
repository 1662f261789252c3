import type { Group } from "@piiri/core";
import { deletedByHand, type Task, taskTitle, tellOwner } from "@piiri/core/timeline";
import { wallClock } from "../input/wallClock.js";
import type { Invocation } from "../invocation.js";
import type { CommandWords } from "../texts/words.js";

/** What is left to delete by hand: each by its task's id, and in a sentence with who does it. */
export async function leftByHand({ now }: Invocation, group: Group, words: CommandWords) {
  const { timeline } = await words.all();
  const { date: today } = wallClock(now, group.schedule.timeZone);
  const tell = (task: Task) => `${taskTitle(task, timeline)} · ${tellOwner(task, timeline)} · ${task.id}`;
  return deletedByHand(group, { today })
    .filter(({ state }) => state !== "done")
    .map((task) => ({ task: task.id, due: task.due, told: tell(task) }));
}
