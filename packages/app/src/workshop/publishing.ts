import type { Language } from "@piiri/core";
import { taskTitle, timeline } from "@piiri/core/timeline";
import { nextAtOnce } from "../measures.js";
import { groupOf, type PlanAt } from "./reading.js";
import { reviewed } from "./reviewed.js";
import { today as localDay } from "./today.js";
import { type ToldFinding, toldFinding } from "./told.js";
import { wordsIn } from "./words.js";

export interface PublishingRequest extends PlanAt {
  readonly language: Language;
}

/** What publishing a group brings with it. */
export interface Publishing {
  /** What may be open in a draft and has to be mended in a published plan. */
  readonly stricter: readonly ToldFinding[];
  /** The first things to do afterwards, in order of time. */
  readonly next: readonly { readonly title: string; readonly when: string }[];
}

export async function publishing(request: PublishingRequest): Promise<Publishing | undefined> {
  const group = groupOf(request);
  if (group === undefined) return undefined;
  const words = await wordsIn(request.language);
  const published = { ...group, stage: "published" as const };
  const known = new Set(
    reviewed(group)
      .filter(({ severity }) => severity === "error")
      .map(({ ruleId, path }) => `${ruleId} ${path}`),
  );
  return {
    stricter: reviewed(published)
      .filter(({ severity, ruleId, path }) => severity === "error" && !known.has(`${ruleId} ${path}`))
      .map((finding) => toldFinding(finding, words, request.today)),
    next: timeline(group, { today: localDay(request.today) })
      .filter(({ state, lane }) => state !== "done" && lane !== "planning")
      .slice(0, nextAtOnce)
      .map((task) => ({ title: taskTitle(task, words.timeline), when: words.dates.date(task.due) })),
  };
}
