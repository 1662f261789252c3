import type { ExercisesPageTexts } from "./texts.js";

/** What the page of the exercises says beside their own words, in English. */
export const exercisesPageTexts: ExercisesPageTexts = {
  title: "Exercises",
  intro:
    "Things to do together in a session. Name one in the plan at a segment, as exercise: and its id; its steps then stand on the timetable of those who lead. They are ideas: do them in your own way.",
  facts: {
    id: "In the plan",
    purpose: "Good for",
    minutes: "Takes",
    people: "For",
    place: "Where",
    source: "Whose idea",
  },
  minutes: (least, most) => (least === most ? `${least} min` : `${least}–${most} min`),
  people: (least, most) => `${least}–${most} people`,
  places: { anywhere: "in a room or online", "in-person": "in a room" },
};
