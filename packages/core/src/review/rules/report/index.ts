import { annual } from "./annual.js";
import { summaries } from "./summaries.js";

/** What is asked of what the association tells of the group, in the order in which a review tells it. */
export const reportRules = [summaries, annual] as const;
