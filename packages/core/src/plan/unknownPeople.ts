import type { OurIssue } from "./fields.js";
import { each, type Place } from "./personReferences.js";

type Steps = readonly PropertyKey[];

/** Places that refer to a person whom the plan does not name. Everything may still be wrong here, so nothing is assumed. */
export function unknownPeople(plan: unknown, places: readonly Place[]): OurIssue[] {
  const known = namedPeople(at(plan, "people"));
  return places
    .flatMap((place) => references(plan, place))
    .filter(({ id }) => !known.includes(id))
    .map(({ id, path }) => ({ problem: "unknown-person", data: { id, known }, at: path }));
}

interface Reference {
  readonly id: string;
  readonly path: Steps;
}

function namedPeople(people: unknown): readonly string[] {
  const listed = ["facilitators", "speakers"].flatMap((list) => at(people, list) ?? []);
  const all = [
    ...listed,
    at(people, "coordinator"),
    at(people, "contactPerson"),
    at(people, "communicationsOfficer"),
    at(people, "initiator", "person"),
  ];
  return [...new Set(all.map((person) => at(person, "id")).filter((id) => typeof id === "string"))];
}

/** The ids at a place, each with where it stands in this plan. */
function references(value: unknown, [step, ...further]: Place, path: Steps = []): readonly Reference[] {
  if (step === undefined) return typeof value === "string" ? [{ id: value, path }] : [];
  if (step !== each) return references(at(value, step), further, [...path, step]);
  if (typeof value !== "object" || value === null) return [];
  const keys = Array.isArray(value) ? value.map((_, index) => index) : Object.keys(value);
  return keys.flatMap((key) => references(at(value, key), further, [...path, key]));
}

function at(value: unknown, ...steps: Steps): unknown {
  let inner = value;
  for (const step of steps) inner = (inner as Readonly<Record<PropertyKey, unknown>> | null | undefined)?.[step];
  return inner;
}
