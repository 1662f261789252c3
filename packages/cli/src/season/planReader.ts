import { type PlanFile, readPlanFile } from "./readPlanFile.js";

/** Reads plans; some at a time, for it may have others to help. */
export interface PlanReader {
  readonly read: (files: readonly string[]) => Promise<readonly PlanFile[]>;
  /** How many calls it is good to have under way beside the one that is waited for. */
  readonly ahead: () => number;
  readonly close: () => Promise<void>;
}

/** Reads one plan after the other, in this thread. */
export function oneByOne(readFile: typeof readPlanFile = readPlanFile): PlanReader {
  return {
    read: async (files) => {
      const found: PlanFile[] = [];
      for (const file of files) found.push(await readFile(file));
      return found;
    },
    ahead: () => 0,
    close: () => Promise.resolve(),
  };
}
