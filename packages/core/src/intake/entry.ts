import type { Instant } from "../kernel/index.js";
import type { IntakeNote, Refused, Registered, RegistrationState } from "./intake.js";
import type { Registrant } from "./intakeEvent.js";

/** A registration while the intake is being worked out. */
export interface Entry {
  readonly id: string;
  readonly person: Registrant;
  state: RegistrationState;
  since: Instant;
  refused: Refused | undefined;
  until: Instant | undefined;
  consent: boolean;
  readonly notes: Set<IntakeNote>;
  readonly came: Set<string>;
  readonly missed: Set<string>;
}

export function newEntry(id: string, at: Instant, person: Registrant): Entry {
  return {
    id,
    person,
    state: "refused",
    since: at,
    refused: undefined,
    until: undefined,
    consent: false,
    notes: new Set(),
    came: new Set(),
    missed: new Set(),
  };
}

/** As it is given out. */
export function registered({ notes, came, missed, ...entry }: Entry): Registered {
  return { ...entry, notes: [...notes], came: [...came], missed: [...missed] };
}
