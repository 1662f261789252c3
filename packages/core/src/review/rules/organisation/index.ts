import { actionPlan } from "./action-plan.js";
import { approved } from "./approved.js";
import { exampleAddress } from "./example-address.js";
import { seasonPlannedEarly } from "./season-planned-early.js";

/** What is asked of the association's year, in the order in which a review tells it. */
export const organisationRules = [actionPlan, approved, seasonPlannedEarly, exampleAddress] as const;
