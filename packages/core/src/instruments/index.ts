export {
  conductItems,
  effectItems,
  type FeedbackAudience,
  facilitatorItems,
  facilitatorOpenItems,
  feedbackAudiences,
  openItems,
} from "./guideItems.js";
export {
  type BetterEnd,
  betterEnds,
  endsOfScale,
  guideInstrument,
  isScaled,
  type OwnInstrument,
  type OwnQuestion,
  type OwnQuestions,
  type OwnScale,
} from "./ownInstrument.js";
export { parseInstruments } from "./parseInstruments.js";
export { type Spoken, saidIn, type Wording } from "./wording.js";
