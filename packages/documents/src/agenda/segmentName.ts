import type { Session } from "@piiri/core";
import { findExercise } from "@piiri/core/exercises";
import type { Segment } from "@piiri/core/session";
import { capitalised } from "../page/capitalised.js";
import type { PageWords } from "../page/words.js";

/** What a segment is called, with the exercise that is done in it. */
export function segmentName(segment: Segment, session: Session, words: PageWords): string {
  const exercise = findExercise(segment.exercise ?? "");
  const name = nameOf(segment, session, words);
  return exercise === undefined ? name : `${name} – ${words.exercises.names[exercise.id]}`;
}

/** Its own title, else what it is made of, with the theme's name where the theme begins. */
function nameOf(segment: Segment, { agenda, theme }: Session, words: PageWords): string {
  if (segment.title !== undefined) return segment.title;
  const name = capitalised(segment.parts.map((part) => words.parts[part]).join(", "), words);
  const [main] = segment.parts;
  const before = agenda.slice(0, agenda.indexOf(segment));
  if (main !== "break" && before.some(({ parts: [earlier] }) => earlier === main)) {
    return `${name} (${words.pages.agenda.continued})`;
  }
  return main === "theme" && theme !== undefined ? `${name}: ${theme}` : name;
}
