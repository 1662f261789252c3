import { actionPlanExamples } from "./action-plan.examples.js";
import { approvedExamples } from "./approved.examples.js";
import { exampleAddressExamples } from "./example-address.examples.js";
import { seasonPlannedEarlyExamples } from "./season-planned-early.examples.js";

export const organisationExamples = [
  actionPlanExamples,
  approvedExamples,
  seasonPlannedEarlyExamples,
  exampleAddressExamples,
];
