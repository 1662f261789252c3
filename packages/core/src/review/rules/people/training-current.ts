import { facilitating, heldSessions, leadingOf } from "../../../group/index.js";
import { type LocalDate, ours } from "../../../kernel/index.js";
import { type Course, courses, trainedUntil } from "../../../people/index.js";
import { defineRule } from "../../rule.js";

/** What facilitators have learned holds until the last session that they lead, where its day is known. */
export const trainingCurrent = defineRule<{
  ends: { name: string; course: Course; ends: LocalDate; leads: LocalDate };
}>()({
  id: "people/training-current",
  scopes: [{ strength: "may" }],
  sources: [ours("what was learned fades unless it is refreshed")],
  outsideReadiness: "whether a course was taken is asked by itself; how soon it is refreshed is a federation's own",
  check(group, report) {
    for (const { person, path } of facilitating(group)) {
      const leads = heldSessions(group).findLast(({ facilitators }) => facilitators.includes(person))?.local.date;
      for (const course of courses) {
        if (course === "orientation" && group.platform === undefined) continue;
        if (course === "basicCourse" && leadingOf(group) === "professional") continue;
        const ends = trainedUntil(person, course, group.profile);
        if (ends === undefined || leads === undefined || ends >= leads) continue;
        report.wrong("ends", `${path}/training/${course}On`, { name: person.name, course, ends, leads });
      }
    }
  },
});
