import type { FeedbackAudience, guideQuestions } from "./guideItems.js";
import type { Wording } from "./wording.js";

/** Which end of a scale is the better one; with `none`, its answers are told and not judged. */
export const betterEnds = ["most", "least", "none"] as const;
/** Which end of a scale is the better one. */
export type BetterEnd = (typeof betterEnds)[number];

/** A scale of a federation's own: steps in words, from the first to the last; or figures from one to another. */
export type OwnScale =
  | {
      /** Above its questions on a page of results. */
      readonly heading?: Wording | undefined;
      /** What its steps are called, in order, each in the same languages. */
      readonly steps: readonly Wording[];
      /** The end that is the better one; the last step unless given. */
      readonly best?: BetterEnd | undefined;
    }
  | {
      /** Above its questions on a page of results. */
      readonly heading?: Wording | undefined;
      /** The lowest figure that one can choose. */
      readonly least: number;
      /** The highest. */
      readonly most: number;
      /** The end that is the better one; the highest figure unless given. */
      readonly best?: BetterEnd | undefined;
    };

/** A question in a federation's own words. */
export interface OwnQuestion {
  /** By which its answers are known: lower-case letters, digits and hyphens, and none of the guide's. */
  readonly id: string;
  /** What is asked, by language. */
  readonly text: Wording;
  /** How it is answered: `agreement`, `effect` or `grade` as the guide does, or a scale of one's own by its name; in one's own words unless given. */
  readonly scale?: string | undefined;
}

/** What is asked of those who came, or of those who led. */
export interface OwnQuestions<Audience extends FeedbackAudience = FeedbackAudience> {
  /** Which of the guide's questions are asked too, before one's own and in the guide's order. */
  readonly guide?: readonly (typeof guideQuestions)[Audience][number][] | undefined;
  /** One's own, in the order in which they are asked. */
  readonly questions: readonly OwnQuestion[];
}

/** A federation's own survey. Whom it has no questions for is asked what the guide asks. */
export interface OwnInstrument {
  /** By which a plan chooses it. */
  readonly id: string;
  /** Scales that its questions are answered on, by name. */
  readonly scales?: Readonly<Record<string, OwnScale>> | undefined;
  /** What those who came are asked. */
  readonly participants?: OwnQuestions<"participants"> | undefined;
  /** What those who led are asked. */
  readonly facilitators?: OwnQuestions<"facilitators"> | undefined;
}

/** What the guide asks, which is what a plan chooses when it names no survey. */
export const guideInstrument = "guide";

/** The steps of a scale by figures: from which to which. */
export function endsOfScale(own: OwnScale): { readonly least: number; readonly most: number } {
  return "steps" in own ? { least: 1, most: own.steps.length } : { least: own.least, most: own.most };
}

/** Whether a question is answered by choosing. */
export function isScaled(asked: OwnQuestion): asked is OwnQuestion & { readonly scale: string } {
  return asked.scale !== undefined;
}
