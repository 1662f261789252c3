import { type JsonPointer, jsonPointer, rememberingLast } from "../kernel/index.js";
import type { People, Person } from "./people.js";

/** Someone whom a plan names, and the place where it does. */
export interface PlacedPerson {
  readonly person: Person;
  readonly path: JsonPointer;
}

/** All whom a plan names, each once; who has several tasks is found where named first, facilitators before others. */
export function placedPeople(people: People): readonly PlacedPerson[] {
  return placed(people);
}

const placed = rememberingLast(
  ({
    facilitators,
    coordinator,
    contactPerson,
    communicationsOfficer,
    initiator,
    speakers = [],
  }: People): readonly PlacedPerson[] => {
    const named = [
      ...facilitators.map((person, index) => ({ person, path: jsonPointer("people", "facilitators", index) })),
      { person: coordinator, path: "/people/coordinator" },
      { person: contactPerson, path: "/people/contactPerson" },
      { person: communicationsOfficer, path: "/people/communicationsOfficer" },
      { person: initiator?.person, path: "/people/initiator/person" },
      ...speakers.map((person, index) => ({ person, path: jsonPointer("people", "speakers", index) })),
    ];
    const byId = new Map<string, PlacedPerson>();
    for (const { person, path } of named) {
      if (person !== undefined && !byId.has(person.id)) byId.set(person.id, { person, path });
    }
    return [...byId.values()];
  },
);
