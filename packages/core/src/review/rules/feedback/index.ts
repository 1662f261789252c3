import { anonymous } from "./anonymous.js";
import { facilitatorsToo } from "./facilitators-too.js";
import { goals } from "./goals.js";
import { threshold } from "./threshold.js";
import { used } from "./used.js";
import { when } from "./when.js";
import { whoCollects } from "./who-collects.js";

/** What is asked of how people tell what they thought, in the order in which a review tells it. */
export const feedbackRules = [anonymous, when, goals, facilitatorsToo, whoCollects, used, threshold] as const;
