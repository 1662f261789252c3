import { evaluation } from "./evaluation.js";
import { plannedEnding } from "./planned-ending.js";
import { replenishTimes } from "./replenish-times.js";
import { sixQuestions } from "./six-questions.js";
import { startUpSteps } from "./start-up-steps.js";
import { startUpTime } from "./start-up-time.js";

/** What is asked of how a group starts, goes on and ends, in the order in which a review tells it. */
export const lifecycleRules = [
  startUpTime,
  startUpSteps,
  sixQuestions,
  evaluation,
  plannedEnding,
  replenishTimes,
] as const;
