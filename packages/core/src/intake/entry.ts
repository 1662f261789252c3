import type { Instant } from "../kernel/index.js";
import type { IntakeNote, Refused, RegistrationState } from "./intake.js";
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
  readonly notes: IntakeNote[];
  came: readonly string[];
  missed: readonly string[];
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
    notes: [],
    came: none,
    missed: none,
  };
}

const none: readonly string[] = [];

/** A note stands once, however often there is reason for it. */
export function note(entry: Entry, what: IntakeNote): void {
  if (!entry.notes.includes(what)) entry.notes.push(what);
}
