import type { JsonPointer } from "../kernel/index.js";
import { fieldNameOf } from "./fieldNameOf.js";
import { planFieldSections } from "./groupPlan.js";

/** A part of the plan that people fill in together. */
export type PlanFieldSection = keyof typeof planFieldSections;

/** A field of the plan, by its name. */
export type PlanField = (typeof planFieldSections)[PlanFieldSection][number];

const fields: ReadonlySet<string> = new Set(Object.values(planFieldSections).flat());

/**
 * Which field a place in a plan is, for its label and help; nothing where the schema has no such place.
 *
 * @example
 * ```ts
 * import { planFieldOf } from "@piiri/core";
 *
 * planFieldOf("/people/facilitators/0/name"); // => "person.name"
 * planFieldOf("/sessions/s3/moved/date"); // => "sessions.moved.date"
 * planFieldOf("/colour"); // => undefined
 * ```
 */
export function planFieldOf(pointer: JsonPointer): PlanField | undefined {
  const name = fieldNameOf(pointer);
  return fields.has(name) ? (name as PlanField) : undefined;
}
