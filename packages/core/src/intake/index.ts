export { type AdmitOptions, admit } from "./admit.js";
export { type Closing, type ClosingDecision, type ClosingReason, closingDecision } from "./closingDecision.js";
export {
  type Intake,
  type IntakeNote,
  type Refused,
  type Registered,
  type RegistrationState,
  registrationStates,
} from "./intake.js";
export type { IntakeEvent, Registrant } from "./intakeEvent.js";
export { type KeptData, type Retention, retentionOf } from "./retention.js";
