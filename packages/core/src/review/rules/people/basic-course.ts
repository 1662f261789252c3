import { facilitating, leadingOf } from "../../../group/index.js";
import { guide, handbook } from "../../../kernel/index.js";
import { hasTaken } from "../../../people/index.js";
import { defineRule } from "../../rule.js";

/** Facilitators have taken the basic course in peer support: the ground that all their training builds on. Guide 2. */
export const basicCourse = defineRule<{ notTaken: { name: string }; unsaid: { name: string } }>()({
  id: "people/basic-course",
  scopes: [
    { strength: "should", venue: "online", attached: true },
    { strength: "should", venue: "in-person", attached: true, sources: [handbook("4.2")] },
  ],
  sources: [guide("2"), guide("Liite 3")],
  check(group, report) {
    // Whoever leads by profession has had another training.
    if (leadingOf(group) === "professional") return;
    for (const { person, path } of facilitating(group)) {
      const taken = hasTaken(person, "basicCourse");
      const at = `${path}/training/basicCourse`;
      if (taken === false) report.wrong("notTaken", at, { name: person.name });
      if (taken === undefined) report.missing("unsaid", at, { name: person.name });
    }
  },
});
