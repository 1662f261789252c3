import { hasCoordinator } from "../format/index.js";
import type { PlacedPerson } from "../people/index.js";
import { facilitating } from "./facilitating.js";
import type { Group } from "./group.js";

/**
 * Those who facilitate and mind the meeting's technology. In an event somebody else answers for it, the coordinator as a
 * rule, and the supporters come to tell their stories: of them, only those whom the plan gives a part in it. Guide 3.
 */
export function mindingTechnology(group: Group): readonly PlacedPerson[] {
  const all = facilitating(group);
  const { people, plan } = group;
  const isOthers = people.coordinator !== undefined || people.technicalHost !== undefined;
  if (!hasCoordinator(group) || !isOthers) return all;
  const minding = [people.technicalHost, plan.platform?.organiser, ...(plan.platform?.coOrganisers ?? [])];
  return all.filter(({ person }) => minding.includes(person.id));
}
