import { type Practice, practices } from "./practices.js";

/** An exercise of the library, by name. */
export type ExerciseId = keyof typeof practices;

/** The ids of all exercises, in the order in which a group comes to need them. */
export const exerciseIds = Object.keys(practices) as readonly ExerciseId[];

/** Something to do together in a meeting; its name and its steps stand in the texts. */
export interface Exercise extends Practice {
  readonly id: ExerciseId;
}

/**
 * The exercises that a stretch of a meeting can name, each with whose idea it is.
 *
 * @see handbook, 4.4 and 4.5; guide, 3
 * @example
 * ```ts
 * import { exercises } from "@piiri/core/exercises";
 * import { en } from "@piiri/core/locale/en";
 *
 * const [first] = exercises();
 * first?.id; // => "settling-in"
 * first?.purpose; // => "tuning-in"
 * en.exercises.exercises["settling-in"].steps.length; // => 3
 * ```
 */
export function exercises(): readonly Exercise[] {
  return exerciseIds.map((id) => ({ id, ...practices[id] }));
}

/**
 * An exercise by the id that a plan names; nothing where the library has none.
 *
 * @example
 * ```ts
 * import { findExercise } from "@piiri/core/exercises";
 *
 * findExercise("pair-talk")?.inSmallGroups; // => true
 * findExercise("par-talk"); // => undefined
 * ```
 */
export function findExercise(id: string): Exercise | undefined {
  const known = exerciseIds.find((each) => each === id);
  return known && { id: known, ...practices[known] };
}

/**
 * How many minutes an exercise takes with so many people.
 *
 * @example
 * ```ts
 * import { exerciseMinutes, findExercise } from "@piiri/core/exercises";
 *
 * exerciseMinutes(findExercise("own-object")!, 8); // => 25
 * ```
 */
export function exerciseMinutes({ minutes }: Pick<Exercise, "minutes">, people: number): number {
  return minutes.fixed + minutes.perPerson * people;
}
