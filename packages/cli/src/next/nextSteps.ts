import { type AnyRule, type Group, type LocalDate, reviewGroup } from "@piiri/core";
import { type Task, timeline } from "@piiri/core/timeline";

/** What a group needs of its people now, and what comes after. */
export interface NextSteps {
  /** The day from which one looks. */
  readonly today: LocalDate;
  /** How many findings of the review are to be mended, and how many things are still to be decided. */
  readonly toMend: number;
  readonly undecided: number;
  /** In order of time: what is late, then what is going on, then the first of what is to come. */
  readonly tasks: readonly Task[];
  /** How many more tasks come after these. */
  readonly later: number;
}

/** So many of the tasks to come are told beside what is late and going on: what fits into a week's thoughts. */
const comingAtOnce = 3;

export function nextSteps(group: Group, today: LocalDate, rules: readonly AnyRule[]): NextSteps {
  const findings = reviewGroup(group, { rules });
  const open = timeline(group, { today }).filter(({ state }) => state !== "done");
  const coming = open.filter(({ state }) => state === "coming");
  return {
    today,
    toMend: findings.filter(({ severity }) => severity === "error").length,
    undecided: findings.filter(({ kind }) => kind === "missing").length,
    tasks: [
      ...open.filter(({ state }) => state === "late"),
      ...open.filter(({ state }) => state === "now"),
      ...coming.slice(0, comingAtOnce),
    ],
    later: Math.max(0, coming.length - comingAtOnce),
  };
}
