import { belongsToAssociation, type Group, isAttached } from "../group/index.js";
import type { Person } from "../people/index.js";
import type { Informant } from "./criterion.js";

/** Who is asked: the part that they have in the group, and those whom the plan names for it. */
export interface AskedPeople {
  readonly as: Informant;
  readonly people: readonly Person[];
}

/** The first of those who may know whom the plan names; in an association and a federation there is always somebody. */
export function informantOf(group: Group, informants: readonly [Informant, ...Informant[]]): AskedPeople {
  const { people } = group;
  const named: Readonly<Record<Informant, readonly Person[] | undefined>> = {
    // What an association is asked elsewhere is asked of the group itself, or of what stands behind it.
    association: belongsToAssociation(group) ? [] : undefined,
    "background-organisation": isAttached(group) ? [] : undefined,
    group: [],
    federation: [],
    "contact-person": alone(people.contactPerson),
    coordinator: alone(people.coordinator),
    "communications-officer": alone(people.communicationsOfficer),
    facilitators: people.facilitators.length > 0 ? people.facilitators : undefined,
  };
  const anyone = [...informants, "background-organisation", "group"] as const;
  const as = anyone.find((informant) => named[informant] !== undefined) ?? informants[0];
  return { as, people: named[as] ?? [] };
}

function alone(person: Person | undefined): readonly Person[] | undefined {
  return person && [person];
}
