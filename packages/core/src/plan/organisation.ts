import * as z from "zod/mini";
import { localDate, optional, whole } from "./fields.js";

/** How the group stands in the association's year. */
export const organisation = optional(
  z.strictObject({
    planningStarts: optional(localDate, "When planning of the season begins."),
    preparationStarts: optional(localDate, "When the facilitators begin to prepare."),
    actionPlan: optional(whole(2000, 2199), "The year of the action plan that the group stands in."),
    approvedOn: optional(localDate, "When plan and costs were approved."),
  }),
);
