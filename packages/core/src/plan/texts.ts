import type { Language } from "../kernel/index.js";
import type { PlanField } from "./planFields.js";

/** What a field of the plan is called, in a few words, and what to write there, in a sentence or two. */
export interface PlanFieldText {
  /** What the field is called. */
  readonly label: string;
  /** What to write there. */
  readonly help: string;
}

/**
 * What the fields of a part of the plan are called, by their names, in all languages at once: so it stands beside the part's schema, where
 * whoever adds a field adds its words. A program never loads it: `npm run generate` and every build write from it what each language says.
 */
export type FieldWords = Readonly<Record<string, Readonly<Record<Language, PlanFieldText>>>>;

/** How people count what a plan has several of, in one language. */
export interface PlaceTexts {
  /** One of several: "Second facilitator". Counted from 1; the field that holds them may say what they are. */
  readonly item: (number: number, list: PlanField | undefined) => string;
  /** A session by its key: "s3", or a name of its own. */
  readonly session: (key: string) => string;
}

/** What every field of the plan is called, and what to write there, in one language. */
export type PlanFieldTexts = Readonly<Record<PlanField, PlanFieldText>>;
