import { acquaintanceSessions } from "./acquaintance-sessions.js";
import { admissionBefore } from "./admission-before.js";
import { sessionBreak } from "./break.js";
import { breakNearMiddle } from "./break-near-middle.js";
import { confidentialityFirst } from "./confidentiality-first.js";
import { distinctThemes } from "./distinct-themes.js";
import { eventClosingSurvey } from "./event-closing-survey.js";
import { everyoneHeardAtEnd } from "./everyone-heard-at-end.js";
import { everyoneHeardAtStart } from "./everyone-heard-at-start.js";
import { exerciseFits } from "./exercise.js";
import { groundRulesRead } from "./ground-rules-read.js";
import { leadForEachSegment } from "./lead-for-each-segment.js";
import { participantsShapeLaterThemes } from "./participants-shape-later-themes.js";
import { preparationBefore } from "./preparation-before.js";
import { reflectionAfter } from "./reflection-after.js";
import { requiredSegments } from "./required-segments.js";
import { roundsLongEnough } from "./rounds-long-enough.js";
import { segmentOrder } from "./segment-order.js";
import { segmentsFill } from "./segments-fill.js";
import { segmentsOverlap } from "./segments-overlap.js";
import { summaryForm } from "./summary-form.js";
import { technicalHost } from "./technical-host.js";
import { theme } from "./theme.js";
import { wishes } from "./wishes.js";

/** What is asked of what a session is made of, in the order in which a review tells it. */
export const sessionRules = [
  theme,
  distinctThemes,
  segmentsFill,
  segmentsOverlap,
  requiredSegments,
  segmentOrder,
  groundRulesRead,
  confidentialityFirst,
  everyoneHeardAtStart,
  everyoneHeardAtEnd,
  roundsLongEnough,
  exerciseFits,
  sessionBreak,
  breakNearMiddle,
  wishes,
  preparationBefore,
  admissionBefore,
  reflectionAfter,
  leadForEachSegment,
  technicalHost,
  summaryForm,
  participantsShapeLaterThemes,
  acquaintanceSessions,
  eventClosingSurvey,
] as const;
