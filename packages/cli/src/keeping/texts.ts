import type { KeepingProblem } from "@piiri/core/keeping";

/** What is said where something that the command keeps cannot be read or written. */
export interface KeepingTexts {
  readonly problem: (file: string, problem: KeepingProblem) => string;
}
