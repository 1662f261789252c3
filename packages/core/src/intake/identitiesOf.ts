import type { IntakeNote } from "./intake.js";
import type { IntakeEvent } from "./intakeEvent.js";
import { peopleOf } from "./peopleOf.js";

/** Which registrations are of one person. */
export interface Identities {
  /** The id of a person's first registration, by the id of any of theirs; nothing where nobody registered so. */
  readonly personOf: (id: string) => string | undefined;
  /** What there is to look at, by the id of a person's first registration. */
  readonly notesOf: (person: string) => readonly IntakeNote[];
  /** How often it was said that two are the same though by what else was said they are not. They are kept apart. */
  readonly contradictions: number;
}

/**
 * Which registrations are of one person: those of the same address and name, whatever the size of the letters. Where a name
 * is missing, or two names share an address, nobody is taken for another, and that is noted. What somebody who knows them
 * said goes before: the same person, or not. Whatever is said, each registration is of exactly one person.
 *
 * @example
 * ```ts
 * import { identitiesOf } from "@piiri/core/intake";
 * import { redact } from "@piiri/core/privacy";
 *
 * const at = "2026-12-20T10:00:00Z";
 * const person = { email: redact("family@example.org") };
 * const registered = [
 *   { kind: "registered", at, id: "row-2", person },
 *   { kind: "registered", at, id: "row-3", person },
 * ] as const;
 * identitiesOf(registered).personOf("row-3"); // => "row-3"
 * const told = { kind: "same-person", at, id: "row-3", other: "row-2" } as const;
 * identitiesOf([...registered, told]).personOf("row-3"); // => "row-2"
 * ```
 */
export function identitiesOf(events: readonly IntakeEvent[]): Identities {
  const { whoHas, notesOf, contradictions } = peopleOf(events);
  const personOf = (id: string) => events[whoHas(id)]?.id;
  return {
    personOf,
    notesOf: (person) => (personOf(person) === person ? notesOf(whoHas(person)) : none),
    contradictions,
  };
}

const none: readonly IntakeNote[] = [];
