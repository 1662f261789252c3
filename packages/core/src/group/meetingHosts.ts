import { type PlacedPerson, placedPeople } from "../people/index.js";
import type { Group } from "./group.js";

/** Who run the meeting on the platform: its organiser first, if it is said who that is, then the co-organisers. */
export function meetingHosts({ people, platform }: Pick<Group, "people" | "platform">): readonly PlacedPerson[] {
  const ids = [platform?.organiser, ...(platform?.coOrganisers ?? [])];
  const named = placedPeople(people);
  return [...new Set(ids)].flatMap((id) => named.find(({ person }) => person.id === id) ?? []);
}
