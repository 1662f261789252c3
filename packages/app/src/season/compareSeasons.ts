import type { Ask } from "../asking/askWorkshop.js";
import { seasonFilesAtOnce } from "../measures.js";
import type { SeasonChangesRequest, ToldSeasonChange } from "../workshop/seasonChanges.js";
import { type Gathered, gatherSeason, type LeftOutPlan, type SeasonPlan, type Watching } from "./gatherSeason.js";

/** What is otherwise from one time to another; or, since the group of a plan that is missing would look new or gone, which are missing. */
export type ComparedSeasons =
  | { readonly changes: readonly ToldSeasonChange[]; readonly unchanged: number; readonly others: number }
  | { readonly leftOut: readonly LeftOutPlan[] };

interface Request extends Omit<SeasonChangesRequest, "before" | "after"> {
  readonly files: readonly File[];
}

/**
 * Compares a season's plans as they were with what was read of them as they are: some groups at a time, so that the page answers
 * meanwhile and can stop.
 *
 * @returns nothing when it was stopped
 */
export async function compareSeasons(
  ask: Ask,
  now: Gathered<unknown>,
  { files, ...request }: Request,
  watching: Watching,
): Promise<ComparedSeasons | undefined> {
  const then = await gatherSeason(ask, "seasonParts", { ...request, files }, watching);
  if (then === undefined) return undefined;
  const leftOut: LeftOutPlan[] = [...then.leftOut, ...now.leftOut];
  if (leftOut.length > 0) return { leftOut };
  const changes: ToldSeasonChange[] = [];
  let unchanged = 0;
  const [before, after] = [filesByKey(then.plans), filesByKey(now.plans)];
  const keys = [...new Set([...before.keys(), ...after.keys()])].sort();
  for (let at = 0; at < keys.length; at += seasonFilesAtOnce) {
    if (watching.isStopped()) return undefined;
    await compare(keys.slice(at, at + seasonFilesAtOnce));
  }
  if (watching.isStopped()) return undefined;
  return leftOut.length > 0 ? { leftOut } : { changes, unchanged, others: then.others };

  async function compare(some: readonly string[]): Promise<void> {
    const of = (all: ReadonlyMap<string, File>) => some.flatMap((key) => all.get(key) ?? []);
    const outcome = await ask("seasonChanges", { ...request, before: of(before), after: of(after) });
    if ("value" in outcome) {
      changes.push(...outcome.value.changes);
      unchanged += outcome.value.unchanged;
    } else if (some.length > 1) {
      for (const key of some) await compare([key]);
    } else {
      for (const file of [...of(before), ...of(after)]) leftOut.push({ file, why: "too-long", sentence: "" });
    }
  }
}

function filesByKey(plans: readonly SeasonPlan[]): ReadonlyMap<string, File> {
  return new Map(plans.map(({ key, file }) => [key, file]));
}
