import { tellSources } from "@piiri/core";
import { type Exercise, exerciseMinutes, exercises } from "@piiri/core/exercises";
import { capitalised } from "../page/capitalised.js";
import { fileName } from "../page/fileName.js";
import type { Block, Page } from "../page/page.js";
import type { PageWords } from "../page/words.js";

/**
 * A page of things to do together in a meeting: what each is good for, its steps, how long it takes, for how many and
 * where, and whose idea it is. All that the library has, unless others are given.
 *
 * @see handbook, 4.4 and 4.5; guide, 3
 * @example
 * ```ts
 * import { findExercise } from "@piiri/core/exercises";
 * import { en } from "@piiri/core/locale/en";
 * import { exercisesPage, toMarkdown } from "@piiri/documents";
 * import { pages } from "@piiri/documents/locale/en";
 *
 * const page = toMarkdown(exercisesPage({ ...en, pages }, [findExercise("own-object")!]));
 * page.includes("## An object of my own"); // => true
 * page.includes("7–37 min"); // => true
 * ```
 */
export function exercisesPage(words: PageWords, chosen: readonly Exercise[] = exercises()): Page {
  const { title, intro } = words.pages.exercises;
  return {
    language: words.language,
    fileName: fileName(title),
    title,
    blocks: [{ kind: "paragraph", text: intro }, ...chosen.flatMap((exercise) => told(exercise, words))],
  };
}

function told(exercise: Exercise, words: PageWords): readonly Block[] {
  const texts = words.pages.exercises;
  const { id, purpose, people, venue, sources } = exercise;
  const { names, purposes, exercises: said } = words.exercises;
  const minutes = texts.minutes(exerciseMinutes(exercise, people.least), exerciseMinutes(exercise, people.most));
  return [
    { kind: "heading", text: names[id] },
    { kind: "paragraph", text: said[id].about },
    { kind: "list", isOrdered: true, items: said[id].steps },
    {
      kind: "facts",
      facts: [
        [texts.facts.id, `exercise: ${id}`],
        [texts.facts.purpose, capitalised(purposes[purpose], words)],
        [texts.facts.minutes, minutes],
        [texts.facts.people, texts.people(people.least, people.most)],
        [texts.facts.place, texts.places[venue]],
        [texts.facts.source, tellSources(sources, words)],
      ],
    },
  ];
}
