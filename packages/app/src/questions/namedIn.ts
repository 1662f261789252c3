import { valueAt } from "../desk/valueAt.js";

const places = [
  "/people/facilitators",
  "/people/coordinator",
  "/people/contactPerson",
  "/people/communicationsOfficer",
  "/people/initiator/person",
  "/people/speakers",
];

/** Everyone whom a plan names, by id and name, each once. */
export function namedIn(plan: unknown): readonly (readonly [id: string, name: string])[] {
  const people = places.flatMap((place) => [valueAt(plan, place)].flat()).filter(isPerson);
  return [...new Map(people.map(({ id, name }) => [id, name])).entries()];
}

/** Whether something of a plan names a person. */
export function isPerson(one: unknown): one is { readonly id: string; readonly name: string; readonly email?: string } {
  return typeof one === "object" && one !== null && "id" in one && "name" in one;
}
