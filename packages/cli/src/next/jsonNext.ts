import type { AllWords } from "../texts/words.js";
import { jsonTimeline } from "../timeline/jsonTimeline.js";
import { commandFor, type Situation } from "./commandFor.js";
import type { NextSteps } from "./nextSteps.js";

/** The same for programs: a plan, what is to be mended and decided in it, and the tasks as `piiri timeline --json` gives them. */
export function jsonNext(file: string, steps: NextSteps, situation: Situation, words: AllWords): unknown {
  const tasks = jsonTimeline(steps.tasks, words) as readonly object[];
  return {
    file,
    toMend: steps.toMend,
    undecided: steps.undecided,
    tasks: tasks.map((task, index) => {
      const known = steps.tasks[index];
      return { ...task, command: known === undefined ? null : (commandFor(known, situation) ?? null) };
    }),
    later: steps.later,
  };
}
