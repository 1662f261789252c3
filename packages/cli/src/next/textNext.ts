import type { Group } from "@piiri/core";
import { type Task, taskTitle, tellOwner, tellWhen } from "@piiri/core/timeline";
import type { Style } from "../output/style.js";
import type { AllWords } from "../texts/words.js";
import { taskDaysFrom } from "../timeline/taskDays.js";
import { commandFor } from "./commandFor.js";
import type { NextSteps } from "./nextSteps.js";
import type { NextTexts } from "./texts.js";

export interface Telling {
  readonly group: Group;
  readonly words: AllWords;
  readonly texts: NextTexts;
  readonly style: Style;
  /** The plan's file, as it is written in a command. */
  readonly plan: string;
}

/** What is late, what is on and what comes, each with who does it and with what command. */
export function textNext(steps: NextSteps, telling: Telling): string {
  const { group, texts, style, plan, words } = telling;
  const { tasks, toMend, undecided, later } = steps;
  const ahead = { ...telling, today: steps.today };
  const check = `piiri check ${plan}`;
  const inState = (state: Task["state"]) => tasks.filter((task) => task.state === state);
  const parts = [
    part(texts.late, inState("late"), ahead),
    part(texts.now, inState("now"), ahead),
    part(texts.coming, inState("coming"), ahead),
  ].filter((lines) => lines.length > 0);
  const open = tasks.find(({ state }) => state === "late") ?? tasks.find(({ state }) => state === "now");
  const end = [
    ...(toMend > 0 ? [style.wrong(texts.toMend(toMend, check))] : []),
    ...(undecided > 0 ? [texts.undecided(undecided, check)] : []),
    ...(later > 0 ? [texts.later(later, `piiri timeline ${plan}`)] : []),
    ...(open === undefined ? [] : [words.texts.timeline.record(open.id, open.due)]),
  ];
  const blocks = [
    [style.strong(group.title ?? group.publicName)],
    ...(parts.length > 0 ? parts : [[texts.nothing]]),
    end,
  ];
  return `${blocks
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join("\n"))
    .join("\n\n")}\n`;
}

type Ahead = Telling & Pick<NextSteps, "today">;

function part(title: string, tasks: readonly Task[], telling: Ahead): readonly string[] {
  return tasks.length === 0 ? [] : [telling.style.strong(title), ...tasks.flatMap((task) => taskLines(task, telling))];
}

function taskLines(task: Task, telling: Ahead): readonly string[] {
  const { words, texts, style, today } = telling;
  const command = commandFor(task, { ...telling, gaps: texts.gaps });
  const days = taskDaysFrom(task, words, (date) => texts.away(date, today));
  const line = `  ${days}  ${taskTitle(task, words.timeline)} · ${tellOwner(task, words.timeline)}`;
  return [line, ...(command === undefined ? [] : [style.quiet(`      ${command}`)])];
}

/** The first of the tasks in a line, for a list of plans. */
export function firstTask({ tasks }: NextSteps, { words, texts }: Pick<Telling, "words" | "texts">): string {
  const [task] = tasks;
  if (task === undefined) return texts.nothing;
  const state = task.state === "coming" ? "" : ` (${words.timeline.states[task.state]})`;
  return `${tellWhen(task, words.dates)} ${taskTitle(task, words.timeline)}${state}`;
}
