import { epochDayOf, type LocalDate, localDateOf, monthOf, yearOf } from "../kernel/index.js";
import type { Profile } from "../profile/index.js";
import type { Person } from "./people.js";

/** What people are trained in: the basic course in peer support, and facilitating online. */
export const courses = ["basicCourse", "orientation"] as const;
/** A course that facilitators take. */
export type Course = (typeof courses)[number];

/** Whether somebody has taken a course: known by its day too, and unknown where nothing is said. */
export function hasTaken({ training }: Person, course: Course): boolean | undefined {
  return training?.[course] ?? (training?.[`${course}On`] === undefined ? undefined : true);
}

/** The last day on which what was learned holds as fresh; nothing where no day is known. */
export function trainedUntil({ training }: Person, course: Course, { training: practice }: Pick<Profile, "training">) {
  const on = training?.[`${course}On`];
  return on === undefined ? undefined : yearsAfter(on, practice[`${course}Years`].value);
}

/** The same day so many years later; the 29th of February becomes the 1st of March where there is none. */
function yearsAfter(date: LocalDate, years: number): LocalDate {
  const day = Number(date.slice("YYYY-MM-".length));
  return localDateOf(epochDayOf(yearOf(date) + years, monthOf(date), day));
}
