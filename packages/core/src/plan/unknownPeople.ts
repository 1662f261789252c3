import type { OurIssue } from "./fields.js";
import { each, type Place } from "./personReferences.js";

type Steps = readonly PropertyKey[];

/** Places that refer to a person whom the plan does not name. Everything may still be wrong here, so nothing is assumed. */
export function unknownPeople(plan: unknown, places: readonly Place[]): OurIssue[] {
  const known = namedPeople(at(plan, "people"));
  const unknown: OurIssue[] = [];
  for (const place of places) {
    forEachReference(plan, place, (id, path) => {
      if (!known.includes(id)) unknown.push({ problem: "unknown-person", data: { id, known }, at: path });
    });
  }
  return unknown;
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
function forEachReference(
  plan: unknown,
  place: Place,
  tell: (id: string, path: Steps) => void,
  path: Steps = [],
): void {
  const step = place[path.length];
  if (step === undefined && typeof plan === "string") tell(plan, path);
  if (step === undefined || typeof plan !== "object" || plan === null) return;
  for (const key of step === each ? keysOf(plan) : [step]) {
    const inner = at(plan, key);
    if (inner !== undefined) forEachReference(inner, place, tell, [...path, key]);
  }
}

function keysOf(value: object): Iterable<PropertyKey> {
  return Array.isArray(value) ? value.keys() : Object.keys(value);
}

function at(value: unknown, ...steps: Steps): unknown {
  let inner = value;
  for (const step of steps) inner = (inner as Readonly<Record<PropertyKey, unknown>> | null | undefined)?.[step];
  return inner;
}
