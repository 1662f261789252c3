/**
 * Things to do together in a meeting: getting acquainted, pair talk, gathering wishes, looking back.
 *
 * @module
 */

export {
  type Exercise,
  type ExerciseId,
  exerciseIds,
  exerciseMinutes,
  exercises,
  findExercise,
} from "./exercise.js";
export { type ExercisePurpose, exercisePurposes } from "./practices.js";
export type { ExerciseNames, ExerciseTexts } from "./texts.js";
