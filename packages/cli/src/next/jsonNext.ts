import type { AllWords } from "../texts/words.js";
import { jsonTask } from "../timeline/jsonTimeline.js";
import { commandFor, type Situation } from "./commandFor.js";
import type { NextSteps } from "./nextSteps.js";

/** The same for programs: a plan, what is to be mended and decided in it, and the tasks as `piiri timeline --json` gives them. */
export function jsonNext(file: string, steps: NextSteps, situation: Situation, words: AllWords): unknown {
  return {
    file,
    toMend: steps.toMend,
    undecided: steps.undecided,
    tasks: steps.tasks.map((task) => ({ ...jsonTask(task, words), command: commandFor(task, situation) ?? null })),
    later: steps.later,
  };
}
