import {
  type Exercise,
  type ExerciseId,
  exerciseIds,
  exerciseMinutes,
  findExercise,
} from "../../../exercises/index.js";
import type { HeldAgenda } from "../../../group/index.js";
import { nearest, ours } from "../../../kernel/index.js";
import { defineRule } from "../../rule.js";
import { agendaPath, type Dates, seenInAgendas } from "./agendaPlaces.js";

type Named = { exercise: ExerciseId } & Dates;

/** An exercise that a segment names is one of the library, and can be done there: in that time, place and number of people. */
export const exerciseFits = defineRule<{
  unknown: { written: string; meant: string } & Dates;
  short: { minutes: number; advised: number; people: number } & Named;
  crowded: { people: number; most: number } & Named;
  place: Named;
}>()({
  id: "session/exercise",
  scopes: [{ strength: "should" }],
  sources: [ours("an exercise that is named can be done as it is told")],
  outsideReadiness: "the facilitators choose what they do together",
  check(group, report) {
    const found = seenInAgendas(group, (held) => (held.contents.hasExercises ? exercisesIn(held) : []));
    for (const { written, minutes, path, dates } of found) {
      const exercise = findExercise(written);
      if (exercise === undefined) {
        report.wrong("unknown", path, { written, meant: nearest(written, exerciseIds) ?? "", dates });
        continue;
      }
      const { id, people: madeFor } = exercise;
      const people = group.seats?.most ?? madeFor.least;
      const advised = exerciseMinutes(exercise, people);
      if (people > madeFor.most) report.wrong("crowded", path, { exercise: id, people, most: madeFor.most, dates });
      else if (minutes < advised) report.wrong("short", path, { exercise: id, minutes, advised, people, dates });
      if (group.venue.kind !== "in-person" && needsRoom(exercise)) report.wrong("place", path, { exercise: id, dates });
    }
  },
});

function exercisesIn(held: HeldAgenda) {
  return held.agenda.flatMap(({ exercise: written, minutes }, index) =>
    written === undefined ? [] : [{ written, minutes, path: agendaPath(held, index, "exercise") }],
  );
}

function needsRoom({ venue }: Exercise): boolean {
  return venue === "in-person";
}
