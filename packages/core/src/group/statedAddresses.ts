import type { JsonPointer } from "../kernel/index.js";
import { placedPeople } from "../people/index.js";
import type { Group } from "./group.js";

/** An address on the net that a plan states, and where: a domain, an e-mail address or a page. */
export interface StatedAddress {
  readonly address: string;
  readonly path: JsonPointer;
}

/** All addresses that a plan states: the organiser's, the information page, those of the people it names. */
export function statedAddresses({
  organiser,
  informationPage,
  people,
}: Pick<Group, "organiser" | "informationPage" | "people">): readonly StatedAddress[] {
  const addresses = [
    { address: organiser.domain, path: "/organiser/domain" },
    { address: organiser.email, path: "/organiser/email" },
    { address: informationPage, path: "/informationPage" },
    ...placedPeople(people).map(({ person, path }) => ({ address: person.email, path: `${path}/email` })),
  ];
  return addresses.flatMap(({ address, path }) => (address === undefined ? [] : [{ address, path }]));
}
