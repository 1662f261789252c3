import { anonymousExamples } from "./anonymous.examples.js";
import { facilitatorsTooExamples } from "./facilitators-too.examples.js";
import { goalsExamples } from "./goals.examples.js";
import { thresholdExamples } from "./threshold.examples.js";
import { usedExamples } from "./used.examples.js";
import { whenExamples } from "./when.examples.js";
import { whoCollectsExamples } from "./who-collects.examples.js";

export const feedbackExamples = [
  anonymousExamples,
  whenExamples,
  goalsExamples,
  facilitatorsTooExamples,
  whoCollectsExamples,
  usedExamples,
  thresholdExamples,
];
