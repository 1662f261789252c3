import * as z from "zod";
import { localDate, whole } from "./fields.js";

/** How the group stands in the association's year. */
export const organisation = z
  .strictObject({
    planningStarts: localDate.optional().meta({ description: "When planning of the season begins." }),
    preparationStarts: localDate.optional().meta({ description: "When the facilitators begin to prepare." }),
    actionPlan: whole(2000, 2199)
      .optional()
      .meta({ description: "The year of the action plan that the group stands in." }),
    approvedOn: localDate.optional().meta({ description: "When plan and costs were approved." }),
  })
  .optional();
