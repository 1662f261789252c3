import { evaluationExamples } from "./evaluation.examples.js";
import { plannedEndingExamples } from "./planned-ending.examples.js";
import { replenishTimesExamples } from "./replenish-times.examples.js";
import { sixQuestionsExamples } from "./six-questions.examples.js";
import { startUpStepsExamples } from "./start-up-steps.examples.js";
import { startUpTimeExamples } from "./start-up-time.examples.js";

export const lifecycleExamples = [
  startUpTimeExamples,
  startUpStepsExamples,
  sixQuestionsExamples,
  evaluationExamples,
  plannedEndingExamples,
  replenishTimesExamples,
];
