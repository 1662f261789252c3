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
    const byId = new Map<string, PlacedPerson>();
    const add = (person: Person | undefined, path: JsonPointer): void => {
      if (person !== undefined && !byId.has(person.id)) byId.set(person.id, { person, path });
    };
    for (const [index, person] of facilitators.entries()) add(person, jsonPointer("people", "facilitators", index));
    add(coordinator, "/people/coordinator");
    add(contactPerson, "/people/contactPerson");
    add(communicationsOfficer, "/people/communicationsOfficer");
    add(initiator?.person, "/people/initiator/person");
    for (const [index, person] of speakers.entries()) add(person, jsonPointer("people", "speakers", index));
    return [...byId.values()];
  },
);
