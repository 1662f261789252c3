import type { Ask } from "../asking/askWorkshop.js";
import { seasonFilesAtOnce } from "../measures.js";
import type { OfSeason } from "../workshop/seasonGroups.js";
import type { AnswerOf, RequestOf, Work } from "../workshop/workshop.js";
import { stateBeside } from "./stateBeside.js";

/** The work that goes through a season's files. */
type Gathering = Extract<Work, "seasonParts" | "seasonEntries" | "seasonEvents" | "seasonWeekly">;
type ValueOf<Name extends Gathering> = AnswerOf<Name> extends readonly OfSeason<infer Value>[] ? Value : never;

/** A plan that was left out, and why. */
export interface LeftOutPlan {
  readonly file: File;
  readonly why: "faulty" | "twice" | "too-long";
  /** What is wrong, or which file has the same group. */
  readonly sentence: string;
}

/** A group, by its id and who organises it, and the file that its plan is in. */
export interface SeasonPlan {
  readonly key: string;
  readonly file: File;
}

/** All that was read of a season's files. */
export interface Gathered<Value> {
  readonly values: readonly Value[];
  /** The group of each and the file that its plan is in, in the same order. */
  readonly plans: readonly SeasonPlan[];
  readonly leftOut: readonly LeftOutPlan[];
  /** Files that are no plans. */
  readonly others: number;
}

export interface Watching {
  readonly progress: (read: number) => void;
  readonly isStopped: () => boolean;
}

/**
 * Has all files of a season read, some at a time, so that the page answers meanwhile and can stop. A file that takes too long
 * is left out by itself. Of two files with one group the second is left out: calendars would take one for the other.
 *
 * @returns nothing when it was stopped
 */
export async function gatherSeason<Name extends Gathering>(
  ask: Ask,
  work: Name,
  request: RequestOf<Name>,
  { progress, isStopped }: Watching,
): Promise<Gathered<ValueOf<Name>> | undefined> {
  const { files } = request;
  const values: ValueOf<Name>[] = [];
  const leftOut: LeftOutPlan[] = [];
  const plans: SeasonPlan[] = [];
  const named = new Map<string, string>();
  let others = 0;
  for (let at = 0; at < files.length; at += seasonFilesAtOnce) {
    if (isStopped()) return undefined;
    await take(files.slice(at, at + seasonFilesAtOnce));
    progress(Math.min(files.length, at + seasonFilesAtOnce));
  }
  return isStopped() ? undefined : { values, plans, leftOut, others };

  async function take(some: readonly File[]): Promise<void> {
    const told = request.told?.filter(({ folder }) => some.some((file) => folder.startsWith(stateBeside(file))));
    const outcome = await ask(work, { ...request, files: some, told });
    if ("value" in outcome) {
      for (const [index, one] of (outcome.value as readonly OfSeason<ValueOf<Name>>[]).entries())
        keep(one, some[index]);
    } else if (some.length > 1) {
      for (const file of some) await take([file]);
    } else {
      for (const file of some) leftOut.push({ file, why: "too-long", sentence: "" });
    }
  }

  function keep(one: OfSeason<ValueOf<Name>>, file: File | undefined): void {
    if (file === undefined) return;
    if (one.kind === "other") others += 1;
    else if (one.kind === "faulty") leftOut.push({ file, why: "faulty", sentence: one.sentence });
    else {
      const earlier = named.get(one.key);
      if (earlier !== undefined) leftOut.push({ file, why: "twice", sentence: earlier });
      else {
        named.set(one.key, file.name);
        values.push(one.value);
        plans.push({ key: one.key, file });
      }
    }
  }
}
