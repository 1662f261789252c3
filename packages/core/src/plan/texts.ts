import type { PlanField } from "./planFields.js";

/** What a field of the plan is called, in a few words, and what to write there, in a sentence or two. */
export interface PlanFieldText {
  /** What the field is called. */
  readonly label: string;
  /** What to write there. */
  readonly help: string;
}

/** How people count what a plan has several of, in one language. */
export interface PlaceTexts {
  /** One of several: "Second facilitator". Counted from 1; the field that holds them may say what they are. */
  readonly item: (number: number, list: PlanField | undefined) => string;
  /** A session by its key: "s3", or a name of its own. */
  readonly session: (key: string) => string;
}

/** What every field of the plan is called, and what to write there, in one language. */
export type PlanFieldTexts = Readonly<Record<PlanField, PlanFieldText>>;
