export { type OwnTextProblem, ownTextProblems, parseOwnTexts, toldAsOurs, withOwnTexts } from "./file/ownTexts.js";
export type { AttachedCalendar, Mail, Sender } from "./mail/mail.js";
export { type MailOptions, mailOf, mailOfOrThrow } from "./mail/mailOf.js";
export { type Addressing, MailError, type MailProblem, mimeOf, mimeOfOrThrow } from "./mail/mimeOf.js";
export { outboxKind, outboxName } from "./outbox/keptOutbox.js";
export { forgottenOutbox } from "./outbox/outbox.js";
export {
  type KnownForMessages,
  type Reached,
  type ReachedOptions,
  reachedBy,
  type Whom,
  whomByHash,
} from "./recipients/reached.js";
export { revealedAddresses } from "./recipients/recipients.js";
