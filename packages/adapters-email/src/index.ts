export { type MessageFile, type MessageFileProblem, parseMessageFile, writeMessageFile } from "./file/messageFile.js";
export {
  type OwnTextProblem,
  type OwnTexts,
  ownTextProblems,
  parseOwnTexts,
  toldAsOurs,
  withOwnTexts,
} from "./file/ownTexts.js";
export { isMailAddress } from "./mail/address.js";
export type { AttachedCalendar, Mail, Sender } from "./mail/mail.js";
export { type MailOptions, mailOf, mailOfOrThrow } from "./mail/mailOf.js";
export { type Addressing, MailError, type MailProblem, mimeOf, mimeOfOrThrow } from "./mail/mimeOf.js";
export { type RenderedText, renderMarkdown } from "./markdown/renderMarkdown.js";
export { keptOutbox, outboxKind, outboxName } from "./outbox/keptOutbox.js";
export {
  forgottenOutbox,
  type OutboxEntry,
  type OutboxState,
  type OutboxStore,
  outboxOf,
  outboxStates,
} from "./outbox/outbox.js";
export {
  type NotReached,
  type NotReachedState,
  outboxReport,
  type Recipient,
  type SendOptions,
  type SendReport,
  sendMail,
} from "./outbox/sendMail.js";
export {
  type KnownForMessages,
  type Reached,
  type ReachedOptions,
  reachedBy,
  type Whom,
  whomByHash,
} from "./recipients/reached.js";
export { revealedAddresses } from "./recipients/recipients.js";
export { type Fault, faultOf } from "./smtp/faultOf.js";
export { answerOf, type SendingStage, type ServerAnswer, type SilentTrouble } from "./smtp/serverAnswer.js";
export type { DkimKey, SmtpOptions } from "./smtp/smtpOptions.js";
export {
  SmtpError,
  type SmtpProblem,
  smtpOptionsOf,
  smtpOptionsOfOrThrow,
  smtpTransport,
  smtpTransportOrThrow,
} from "./smtp/smtpTransport.js";
export type { Handover, Rejection, Transport, TransportResult } from "./smtp/transport.js";
