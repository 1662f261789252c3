/**
 * Who is in, of all who registered; what to do when registration closes; what is kept until when.
 *
 * @module
 */

export { type AdmitOptions, admit } from "./admit.js";
export { type ClosingDecision, type ClosingReason, type ClosingStep, closingDecision } from "./closingDecision.js";
export { type Identities, identitiesOf } from "./identitiesOf.js";
export {
  type Departure,
  departures,
  type Intake,
  type IntakeNote,
  type Refused,
  type Registered,
  type RegistrationState,
  refusals,
  registrationStates,
} from "./intake.js";
export type { IntakeEvent, Registrant, UnclearChoice } from "./intakeEvent.js";
export { type Interest, type InterestOptions, interestIn } from "./interestIn.js";
export { type KeptData, type Retention, retentionOf } from "./retention.js";
export { type WaitingListEnd, waitingListEnd } from "./waitingListEnd.js";
