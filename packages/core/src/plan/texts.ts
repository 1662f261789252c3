import type { PlanField } from "./planFields.js";

/** What a field of the plan is called, in a few words, and what to write there, in a sentence or two. */
export interface PlanFieldText {
  readonly label: string;
  readonly help: string;
}

/** What every field of the plan is called, and what to write there, in one language. */
export type PlanFieldTexts = Readonly<Record<PlanField, PlanFieldText>>;
