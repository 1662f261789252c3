import type { SeasonPerson } from "./seasonPerson.js";

/** Two records of one person: what is said in both is taken from the latter, and an address is kept wherever it is said. */
export function joined(first: SeasonPerson, latter: SeasonPerson): SeasonPerson {
  const { training, equipment } = first.person;
  const { person } = latter;
  return {
    key: person.email === undefined ? first.key : latter.key,
    person: {
      ...first.person,
      ...person,
      ...((training ?? person.training) && { training: { ...training, ...person.training } }),
      ...((equipment ?? person.equipment) && { equipment: { ...equipment, ...person.equipment } }),
    },
  };
}
