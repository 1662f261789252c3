import type { Instant } from "../kernel/index.js";
import type { Departure, IntakeNote, Refused, RegistrationState } from "./intake.js";
import type { Registrant } from "./intakeEvent.js";

/** A registration while the intake is being worked out. */
export interface Entry {
  readonly id: string;
  person: Registrant;
  /** When they registered first: whether that was in time does not change by what is decided later. */
  readonly registeredAt: Instant;
  state: RegistrationState;
  since: Instant;
  refused: Refused | undefined;
  left: Departure | undefined;
  until: Instant | undefined;
  consent: boolean;
  language: string | undefined;
  acceptsNotice: boolean | undefined;
  notes: readonly IntakeNote[];
  came: readonly string[];
  missed: readonly string[];
}

export function newEntry(id: string, at: Instant, person: Registrant): Entry {
  return {
    id,
    person,
    registeredAt: at,
    state: "refused",
    since: at,
    refused: undefined,
    left: undefined,
    until: undefined,
    consent: false,
    language: undefined,
    acceptsNotice: undefined,
    notes: noNotes,
    came: none,
    missed: none,
  };
}

const none: readonly string[] = [];
const noNotes: readonly IntakeNote[] = [];

/** A note stands once, however often there is reason for it. */
export function note(entry: Entry, what: IntakeNote): void {
  if (!entry.notes.includes(what)) entry.notes = entry.notes.concat(what);
}
