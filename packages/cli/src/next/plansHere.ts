import { readdir } from "node:fs/promises";
import { readPlanFile } from "../input/readPlanFile.js";

/** So many files are looked through for plans; a folder of more is a federation's, for which there is the season. */
export const filesAtMost = 200;

export interface PlansHere {
  /** In the order of their names. */
  readonly plans: readonly { readonly file: string; readonly isFaulty: boolean }[];
  readonly hasMore: boolean;
}

/** The plans that lie in a folder, not in its folders: what one has before oneself when one opens a terminal there. */
export async function plansHere(folder: string): Promise<PlansHere> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  const names = entries
    .filter((entry) => entry.isFile() && /^[^.].*\.(?:ya?ml|json)$/i.test(entry.name))
    .map(({ name }) => name)
    .sort();
  const plans: { file: string; isFaulty: boolean }[] = [];
  for (const file of names.slice(0, filesAtMost)) {
    const { kind } = await readPlanFile(file);
    if (kind === "plan" || (kind === "faulty" && /\.ya?ml$/i.test(file))) {
      plans.push({ file, isFaulty: kind === "faulty" });
    }
  }
  return { plans, hasMore: names.length > filesAtMost };
}
