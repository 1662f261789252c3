import type { KeepingProblem } from "@piiri/core/keeping";

/** What is said where something that the command keeps cannot be read or written. */
export interface KeepingTexts {
  readonly problem: (file: string, problem: KeepingProblem) => string;
  /** In what the version in the file and the one that was to be written differ, from a line on. */
  readonly versions: {
    readonly there: (line: number) => string;
    readonly ours: string;
    readonly more: (lines: number) => string;
    /** For state, whose lines are shown to nobody. */
    readonly counts: (line: number, there: number, ours: number) => string;
  };
}
