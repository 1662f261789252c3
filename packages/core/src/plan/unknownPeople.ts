import type { OurIssue } from "./fields.js";

type Steps = readonly PropertyKey[];

/** Places that refer to a person whom the plan does not name. Everything may still be wrong here, so nothing is assumed. */
export function unknownPeople(plan: unknown): OurIssue[] {
  const known = namedPeople(at(plan, "people"));
  return references(plan)
    .filter(({ id }) => !known.includes(id))
    .map(({ id, path }) => ({ problem: "unknown-person", data: { id, known }, at: path }));
}

interface Reference {
  readonly id: string;
  readonly path: Steps;
}

function namedPeople(people: unknown): readonly string[] {
  const all = [
    ...list(at(people, "facilitators")),
    at(people, "coordinator"),
    at(people, "contactPerson"),
    at(people, "communicationsOfficer"),
    at(people, "initiator", "person"),
  ];
  return [...new Set(all.map((person) => at(person, "id")).filter((id) => typeof id === "string"))];
}

function references(plan: unknown): readonly Reference[] {
  const sessions = Object.entries(at(plan, "sessions") ?? {});
  return [
    ...idAt(plan, ["people", "technicalHost"]),
    ...idAt(plan, ["platform", "organiser"]),
    ...idsIn(plan, ["platform", "coOrganisers"]),
    ...idAt(plan, ["registration", "meetingLink", "sentBy"]),
    ...idAt(plan, ["registration", "meetingLink", "askedFrom"]),
    ...idAt(plan, ["registration", "receivedBy"]),
    ...idAt(plan, ["registration", "answeredBy"]),
    ...idAt(plan, ["publicity", "madeBy"]),
    ...idAt(plan, ["publicity", "sentBy"]),
    ...idAt(plan, ["feedback", "collectedBy"]),
    ...leads(plan, ["agenda"]),
    ...sessions.flatMap(([key]) => [
      ...idsIn(plan, ["sessions", key, "facilitators"]),
      ...leads(plan, ["sessions", key, "agenda"]),
    ]),
  ];
}

function leads(plan: unknown, path: Steps): readonly Reference[] {
  return list(at(plan, ...path)).flatMap((_, index) => idAt(plan, [...path, index, "lead"]));
}

function idsIn(plan: unknown, path: Steps): readonly Reference[] {
  return list(at(plan, ...path)).flatMap((_, index) => idAt(plan, [...path, index]));
}

function idAt(plan: unknown, path: Steps): readonly Reference[] {
  const id = at(plan, ...path);
  return typeof id === "string" ? [{ id, path }] : [];
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function at(value: unknown, ...steps: Steps): unknown {
  let inner = value;
  for (const step of steps) inner = (inner as Readonly<Record<PropertyKey, unknown>> | null | undefined)?.[step];
  return inner;
}
