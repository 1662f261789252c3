import type { LocalDate } from "@piiri/core";
import { type Task, taskTitle, tellOwner } from "@piiri/core/timeline";
import type { Style } from "../output/style.js";
import { table } from "../output/table.js";
import type { AllWords } from "../texts/words.js";
import { taskDaysFrom } from "./taskDays.js";

interface Telling {
  readonly style: Style;
  /** How far a day is from today. */
  readonly away: (date: LocalDate) => string;
}

/**
 * Tasks for people, month by month: the day and how far it is, whether it is late, on or done, what it is and who does it, and by what name
 * the plan records that it is done. At the very end how it stands in all.
 */
export function textTimeline(tasks: readonly Task[], words: AllWords, { style, away }: Telling): string {
  const texts = words.timeline;
  const lines = table(
    tasks.map((task) => [
      taskDaysFrom(task, words, away),
      task.state === "coming" ? "" : texts.states[task.state],
      `${taskTitle(task, texts)} · ${tellOwner(task, texts)} · ${task.id}`,
    ]),
  ).split("\n");
  const counts = { done: 0, late: 0, now: 0, coming: 0 };
  for (const { state } of tasks) counts[state] += 1;
  const open = tasks.find(({ state }) => state === "late") ?? tasks.find(({ state }) => state === "now");
  const body = tasks.map((task, index) => {
    const line = `  ${styled(lines[index] ?? "", task, style)}`;
    const previous = tasks[index - 1];
    return previous !== undefined && monthOf(previous) === monthOf(task)
      ? line
      : `${index === 0 ? "" : "\n"}${style.strong(words.dates.month(task.from ?? task.due))}\n${line}`;
  });
  const record = open === undefined ? [] : [words.texts.timeline.record(open.id, open.due)];
  return `${[...body, "", texts.overall(counts), ...record].join("\n")}\n`;
}

function monthOf({ from, due }: Task): string {
  return (from ?? due).slice(0, "2027-03".length);
}

function styled(line: string, { state }: Task, style: Style): string {
  if (state === "late") return style.wrong(line);
  if (state === "now") return style.strong(line);
  return state === "done" ? style.quiet(line) : line;
}
