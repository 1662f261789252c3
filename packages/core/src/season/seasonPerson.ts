import type { Person } from "../people/index.js";

/** Someone whom plans name, known again in other plans. */
export interface SeasonPerson {
  /** The same in all plans of a season. */
  readonly key: string;
  readonly person: Person;
}

/**
 * A person of a group, so that other groups' plans can name the same one. Who has an e-mail address is known by it, others by
 * name and association, which is the organiser unless it is said: an id is chosen for each plan anew.
 */
export function seasonPerson(person: Person, organiser: string): SeasonPerson {
  const { email, association = organiser } = person;
  const named = { ...person, association };
  return { key: email?.toLowerCase() ?? nameKey(named), person: named };
}

/** What tells people of different names, or of different associations, apart. */
export function nameKey({ name, association = "" }: Person): string {
  return `${name} · ${association}`.toLowerCase();
}

/** Whether two records may be of one person: by their key, or by name and association where one of them has no address. */
export function isMaybeOne(one: SeasonPerson, other: SeasonPerson): boolean {
  if (one.key === other.key) return true;
  const isInDoubt = one.person.email === undefined || other.person.email === undefined;
  return isInDoubt && nameKey(one.person) === nameKey(other.person);
}
