import { rememberingLast } from "../kernel/index.js";
import { type PlacedPerson, placedPeople } from "../people/index.js";
import type { Group } from "./group.js";
import { heldSessions } from "./heldSessions.js";

/** All who facilitate: the group's facilitators, and others who are named for a session that is held. */
export function facilitating(group: Group): readonly PlacedPerson[] {
  return facilitatorsOf(group);
}

const facilitatorsOf = rememberingLast((group: Group): readonly PlacedPerson[] => {
  const { people } = group;
  return placedPeople(people).filter(
    ({ person }) =>
      people.facilitators.includes(person) ||
      heldSessions(group).some(({ facilitators }) => facilitators.includes(person)),
  );
});
