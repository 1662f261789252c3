import { acquaintanceSessionsExamples } from "./acquaintance-sessions.examples.js";
import { admissionBeforeExamples } from "./admission-before.examples.js";
import { sessionBreakExamples } from "./break.examples.js";
import { breakNearMiddleExamples } from "./break-near-middle.examples.js";
import { confidentialityFirstExamples } from "./confidentiality-first.examples.js";
import { distinctThemesExamples } from "./distinct-themes.examples.js";
import { eventClosingSurveyExamples } from "./event-closing-survey.examples.js";
import { everyoneHeardAtEndExamples } from "./everyone-heard-at-end.examples.js";
import { everyoneHeardAtStartExamples } from "./everyone-heard-at-start.examples.js";
import { groundRulesReadExamples } from "./ground-rules-read.examples.js";
import { leadForEachSegmentExamples } from "./lead-for-each-segment.examples.js";
import { participantsShapeLaterThemesExamples } from "./participants-shape-later-themes.examples.js";
import { preparationBeforeExamples } from "./preparation-before.examples.js";
import { reflectionAfterExamples } from "./reflection-after.examples.js";
import { requiredSegmentsExamples } from "./required-segments.examples.js";
import { roundsLongEnoughExamples } from "./rounds-long-enough.examples.js";
import { segmentOrderExamples } from "./segment-order.examples.js";
import { segmentsFillExamples } from "./segments-fill.examples.js";
import { segmentsOverlapExamples } from "./segments-overlap.examples.js";
import { summaryFormExamples } from "./summary-form.examples.js";
import { technicalHostExamples } from "./technical-host.examples.js";
import { themeExamples } from "./theme.examples.js";
import { wishesExamples } from "./wishes.examples.js";

export const sessionExamples = [
  themeExamples,
  distinctThemesExamples,
  segmentsFillExamples,
  segmentsOverlapExamples,
  requiredSegmentsExamples,
  segmentOrderExamples,
  groundRulesReadExamples,
  confidentialityFirstExamples,
  everyoneHeardAtStartExamples,
  everyoneHeardAtEndExamples,
  roundsLongEnoughExamples,
  sessionBreakExamples,
  breakNearMiddleExamples,
  wishesExamples,
  preparationBeforeExamples,
  admissionBeforeExamples,
  reflectionAfterExamples,
  leadForEachSegmentExamples,
  technicalHostExamples,
  summaryFormExamples,
  participantsShapeLaterThemesExamples,
  acquaintanceSessionsExamples,
  eventClosingSurveyExamples,
];
