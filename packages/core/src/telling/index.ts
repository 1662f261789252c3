/**
 * What was told of surveys, remembered so that each is told once, by whoever tells it.
 *
 * @module
 */

export { dayOf } from "./dayOf.js";
export { openAnswersTold } from "./openAnswersTold.js";
export { type Receipt, receiptsFile } from "./receipts.js";
export { resultsToldOf } from "./resultsToldOf.js";
export { areSurelyNew, type CountedAnswers } from "./surelyNew.js";
export { TellingError, type TellingProblem } from "./tellingError.js";
export { asksOnce, type SurveyToTell, type Telling, type ToldOnce, tellOnce } from "./tellOnce.js";
export {
  readTold,
  type SentDays,
  type SurveyIdentity,
  sameSurvey,
  surveyIdentity,
  type Told,
  type ToldSurvey,
  toldFile,
} from "./told.js";
export { refuseNewerResults, type WrittenResults, writtenResultsIn } from "./writtenResults.js";
