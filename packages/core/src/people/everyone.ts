import type { People, Person } from "./people.js";
import { placedPeople } from "./placedPeople.js";

/**
 * All whom a plan names: volunteers and staff, nobody who takes part. Each once, also who has several tasks.
 *
 * @example
 * ```ts
 * import { everyone } from "@piiri/core";
 *
 * const anna = { id: "anna", name: "Example Anna" };
 * const bert = { id: "bert", name: "Example Bert" };
 * everyone({ facilitators: [anna, bert], contactPerson: anna }).map(({ name }) => name);
 * // => ["Example Anna", "Example Bert"]
 * ```
 */
export function everyone(people: People): readonly Person[] {
  return placedPeople(people).map(({ person }) => person);
}
