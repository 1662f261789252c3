import { hasCoordinator } from "../format/index.js";
import { rememberingLast } from "../kernel/index.js";
import { type PlacedPerson, placedPeople } from "../people/index.js";
import type { Group } from "./group.js";

/**
 * Who run the meeting on the platform: its organiser first, if it is said who that is, then the co-organisers. An event
 * is run by its coordinator, so that of its supporters only those count whom the plan gives a part in it.
 */
export function meetingHosts(group: Situation): readonly PlacedPerson[] {
  return hostsOf(group);
}

type Situation = Pick<Group, "format" | "people" | "platform" | "plan">;

const hostsOf = rememberingLast((group: Situation): readonly PlacedPerson[] => {
  const { people, platform } = group;
  const ids = [platform?.organiser, ...coOrganisers(group)];
  const named = placedPeople(people);
  return [...new Set(ids)].flatMap((id) => named.find(({ person }) => person.id === id) ?? []);
});

function coOrganisers({ format, people, platform, plan }: Situation): readonly string[] {
  const all = platform?.coOrganisers ?? [];
  const isRunByOthers = hasCoordinator({ format }) && people.coordinator !== undefined;
  if (!isRunByOthers || plan.platform?.coOrganisers !== undefined) return all;
  return all.filter((id) => id === people.technicalHost);
}
