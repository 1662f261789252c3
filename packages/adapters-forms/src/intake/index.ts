/**
 * From exports to who is in: reading, telling what was not understood, offers and their journal; the same for whoever asks.
 *
 * @module
 */
export type { Decided } from "./decided.js";
export { decideIntakes, intakeKeys, intakeOf } from "./decideIntakes.js";
export { forgottenOffers, type JournalEntry, journalKind, journalName, type KnownOffers } from "./journal.js";
export { jsonIntake } from "./jsonIntake.js";
export { tableLines } from "./lackingLines.js";
export { listedRows } from "./listedRows.js";
export {
  OffersError,
  type OffersNote,
  type OffersProblem,
  type OffersSituation,
  type OpenOffers,
  openOffers,
  type Recovery,
  recoverOffers,
} from "./openOffers.js";
export { keyLeast } from "./personHash.js";
export { type ReadFile, unusableSentences } from "./readFile.js";
export type { ReadingTexts } from "./readingTexts.js";
export type { FormOfGroup } from "./readOptionsOf.js";
export {
  type NamedSource,
  type ReadRegistered,
  type RegisteredFiles,
  type RegisteredOptions,
  readRegistered,
} from "./readRegistered.js";
export { type Revealed, revealed } from "./revealed.js";
export { tableSentences } from "./tableSentences.js";
export { type BouncedPerson, type ReadBounces, tellBounced } from "./tellBounced.js";
export { type ToldIntake, tellCapacity, tellIntake, tellRecognised } from "./tellIntake.js";
export { tellInterest } from "./tellInterest.js";
export { areMailsUnclear, type ReadMails, tellMails } from "./tellMails.js";
export type { BouncedCount, ColumnName, IntakeTexts, MailReason } from "./texts.js";
export type { ToldReason } from "./toldReason.js";
export { type InDoubt, recoveryLines, type ToldRecovery, toldRecovery } from "./toldRecovery.js";
export type { ToldRegistration } from "./toldRegistrations.js";
