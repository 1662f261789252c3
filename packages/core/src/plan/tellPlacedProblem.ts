import { type Problem, type ProblemTexts, tellProblem } from "../problem/index.js";
import { type PlaceWords, tellPlace } from "./tellPlace.js";

/** In which words a problem is told with its place. */
export interface ProblemWords extends PlaceWords {
  readonly problems: ProblemTexts;
}

/**
 * What is wrong with a plan and in which of its fields, as people call it: for a list of problems that stands by itself. Beside
 * the field itself `tellProblem` is enough.
 *
 * @example
 * ```ts
 * import { parsePlan, tellPlacedProblem } from "@piiri/core";
 * import { en } from "@piiri/core/locale/en";
 *
 * const [problem] = parsePlan({
 *   format: "single-event", id: "evening", title: "An evening", publicName: "An evening",
 *   organiser: { name: "Example Association", domain: "example.org" },
 *   schedule: { start: "2027-10-05", time: "17.30" },
 * })._unsafeUnwrapErr();
 * tellPlacedProblem(problem!, en); // => "Schedule › Begins at: Write the time as 18:00: four digits and a colon, from 00:00 to 23:59."
 * ```
 */
export function tellPlacedProblem(problem: Problem, words: ProblemWords): string {
  const sentence = tellProblem(problem, words.problems);
  const place = tellPlace(problem.path, words);
  return place === "" ? sentence : `${place}: ${sentence}`;
}
