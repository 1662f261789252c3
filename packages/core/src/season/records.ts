import { getOrMake } from "../kernel/index.js";
import { hindrance, type Person } from "../people/index.js";
import type { Profile } from "../profile/index.js";
import type { SeasonGroup, SeasonSession } from "./seasonGroup.js";
import type { SeasonPerson } from "./seasonPerson.js";

/** All that plans and a file say of people, by key: each may know something else of when somebody can come. */
export type Records = ReadonlyMap<string, readonly Person[]>;

/** What is said of each who is there for a group, and of others who could be asked. */
export function recordsIn(groups: readonly SeasonGroup[], others: readonly SeasonPerson[]): Records {
  const found = new Map<string, Set<Person>>();
  const note = ({ key, person }: SeasonPerson) => getOrMake(found, key, () => new Set()).add(person);
  for (const { sessions } of groups) for (const { present } of sessions) for (const each of present) note(each);
  for (const each of others) note(each);
  return new Map([...found].map(([key, people]) => [key, [...people]]));
}

/** Whether nothing that is said of somebody hinders them from leading a session. */
export function isAvailable(
  { key, person }: SeasonPerson,
  session: SeasonSession,
  records: Records,
  practice: Pick<Profile, "hours">,
): boolean {
  return [person, ...(records.get(key) ?? [])].every((each) => hindrance(each, session, practice) === undefined);
}
