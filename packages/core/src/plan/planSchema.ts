import type * as z from "zod/mini";
import type { GroupPlan } from "./groupPlan.js";
import { planForms } from "./schema.js";

/**
 * What an association writes of a group: a Standard Schema (zod). `parsePlan` is the way to use it that also tells the
 * problems in terms of the domain.
 */
export const planSchema: z.ZodMiniType<GroupPlan, GroupPlan> = planForms;
