import { ethicsExamples } from "./ethics/examples.js";
import { feedbackExamples } from "./feedback/examples.js";
import { formatExamples } from "./format/examples.js";
import { lifecycleExamples } from "./lifecycle/examples.js";
import { organisationExamples } from "./organisation/examples.js";
import { peopleExamples } from "./people/examples.js";
import { platformExamples } from "./platform/examples.js";
import { publicityExamples } from "./publicity/examples.js";
import { registrationExamples } from "./registration/examples.js";
import { reportExamples } from "./report/examples.js";
import { seriesExamples } from "./series/examples.js";
import { sessionExamples } from "./session/examples.js";
import { venueExamples } from "./venue/examples.js";

/**
 * For each rule of the guide and the handbook: a plan that follows it, one that does not, and how to break any good plan.
 *
 * @example
 * ```ts
 * import { guideRules, parsePlanOrThrow, resolvePlanOrThrow, reviewGroup } from "@piiri/core";
 * import { guideRuleExamples } from "@piiri/core/rule-examples";
 *
 * const { good, bad } = guideRuleExamples.find(({ rule }) => rule === "platform/lobby")!;
 * const told = (plan: unknown) =>
 *   reviewGroup(resolvePlanOrThrow(parsePlanOrThrow(plan)), { rules: guideRules }).map(({ ruleId }) => ruleId);
 * told(good).includes("platform/lobby"); // => false
 * told(bad).includes("platform/lobby"); // => true
 * ```
 */
export const guideRuleExamples = [
  ...formatExamples,
  ...seriesExamples,
  ...sessionExamples,
  ...peopleExamples,
  ...platformExamples,
  ...venueExamples,
  ...organisationExamples,
  ...registrationExamples,
  ...publicityExamples,
  ...ethicsExamples,
  ...feedbackExamples,
  ...reportExamples,
  ...lifecycleExamples,
];
