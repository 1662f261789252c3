/**
 * What is asked of those who took part, what of their answers may be told, and telling it once.
 *
 * @module
 */

export {
  type BetterEnd,
  type FeedbackAudience,
  feedbackAudiences,
  type OwnInstrument,
  type OwnQuestion,
  type OwnQuestions,
  type OwnScale,
  type Spoken,
  type Wording,
} from "../instruments/index.js";
export type { FeedbackAnswers } from "./answers.js";
export { type ComparedItem, compareSeasons, type SeasonChange } from "./compareSeasons.js";
export type { FeedbackWords } from "./feedbackWords.js";
export {
  type AgreementStep,
  agreementSteps,
  type EffectStep,
  effectSteps,
  type FeedbackScale,
  feedbackInstrument,
  feedbackScales,
  type Instrument,
  type ItemScale,
  type ScaledItem,
  type WordedItem,
} from "./instrument.js";
export { itemText, type NamedItem, questionText, stepText } from "./itemText.js";
export { openResults, tallyOpenResults } from "./openResults.js";
export { type OtherLanguage, otherLanguages, questionNamed } from "./otherLanguages.js";
export { type FeedbackPractice, feedbackPracticeOf } from "./practice.js";
export {
  type Publication,
  type PublishedFeedback,
  publishedAnswers,
  publishFeedback,
  tellingThreshold,
} from "./publication.js";
export { type ReadPublications, readPublications } from "./readPublications.js";
export {
  type AnswerClass,
  type CodedFigure,
  type FeedbackResults,
  type GoalState,
  goalStates,
  type ItemResult,
  type OpenResult,
} from "./results.js";
export { scoreFeedback, scoreTally } from "./scoreFeedback.js";
export { shareInterval } from "./shareInterval.js";
export { FeedbackTally, type ItemTally } from "./tally.js";
export { tellingsTogether } from "./tellingsTogether.js";
export type { FeedbackTexts } from "./texts.js";
