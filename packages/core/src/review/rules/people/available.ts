import { facilitating, type Group, heldSessions } from "../../../group/index.js";
import { type LocalDate, ours } from "../../../kernel/index.js";
import { type Hindrance, hindrance, type PlacedPerson } from "../../../people/index.js";
import { defineRule } from "../../rule.js";

/** Whoever leads a session is not away on the day, and it begins when they have said that they can lead. */
export const available = defineRule<{
  away: { name: string; dates: readonly LocalDate[] };
  otherTimes: { name: string; dates: readonly LocalDate[] };
}>()({
  id: "people/available",
  scopes: [{ strength: "should" }],
  sources: [ours("whoever cannot come is best replaced in good time")],
  outsideReadiness: "a substitute can be found until the session begins",
  check(group, report) {
    for (const one of facilitating(group)) {
      const { person, path } = one;
      if (person.away === undefined && person.available === undefined) continue;
      const [away, otherTimes] = [hinderedOn(group, one, "away"), hinderedOn(group, one, "other-times")];
      if (away.length > 0) report.wrong("away", `${path}/away`, { name: person.name, dates: away });
      if (otherTimes.length > 0)
        report.wrong("otherTimes", `${path}/available`, { name: person.name, dates: otherTimes });
    }
  },
});

function hinderedOn(group: Group, { person }: PlacedPerson, by: Hindrance): readonly LocalDate[] {
  return heldSessions(group)
    .filter(
      ({ facilitators, local }) => facilitators.includes(person) && hindrance(person, local, group.profile) === by,
    )
    .map(({ local }) => local.date);
}
