/**
 * What is said to whom and when, as text.
 *
 * @module
 */

export { type CancellationMail, type CancelledPlace, cancellationMail, cancelledPlaceOf } from "./cancellationMail.js";
export {
  composeMessage,
  composeMessageOrThrow,
  isAboutSession,
  type MessageProblem,
  type MessageRequest,
  messageAudiences,
  type SessionChangeRequest,
} from "./composeMessage.js";
export { type DueMessage, dueMessages } from "./dueMessages.js";
export type { CancellingFacts, CommonFacts, MessageFacts, SessionChangeFacts, SessionFacts } from "./facts.js";
export { isForRegistered, type Message, type MessageAudience, type MessageKind, messageKinds } from "./message.js";
export { plainBody } from "./plainBody.js";
export { recipientLanguage } from "./recipientLanguage.js";
export { recipientsOf } from "./recipients.js";
export { type MessageOccasion, messageOccasions, type SeasonMessage, seasonMessages } from "./seasonMessages.js";
export { type SendingPractice, sendingPracticeOf } from "./sendingPractice.js";
export type { MessageText, MessageTexts } from "./texts.js";
