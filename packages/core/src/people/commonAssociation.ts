import type { Person } from "./people.js";

/** The association that several people all come from; absent when they come from several, or when it is not said of all. */
export function commonAssociation(people: readonly Person[]): string | undefined {
  const [first, ...others] = people;
  const isCommon = others.length > 0 && others.every(({ association }) => association === first?.association);
  return isCommon ? first?.association : undefined;
}
