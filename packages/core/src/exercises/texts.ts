import type { ExerciseId } from "./exercise.js";
import type { ExercisePurpose } from "./practices.js";

/** What the exercises are called, in one language. */
export type ExerciseNames = Readonly<Record<ExerciseId, string>>;

/** What is said of the exercises, in one language. */
export interface ExerciseTexts {
  readonly names: ExerciseNames;
  readonly purposes: Readonly<Record<ExercisePurpose, string>>;
  readonly exercises: Readonly<
    Record<
      ExerciseId,
      {
        /** What it is good for, in a sentence. */
        readonly about: string;
        readonly steps: readonly string[];
      }
    >
  >;
}
