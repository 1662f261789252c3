import type { FeedbackAudience, Wording } from "../instruments/index.js";
import type { FeedbackScale, ItemScale } from "./instrument.js";

/**
 * A figure, or what it is at least or at most, or between which two it lies: where the very figure would tell single answers,
 * as near the ends of a scale.
 */
export type CodedFigure =
  | { readonly is: "about" | "at-least" | "at-most"; readonly value: number }
  | { readonly is: "between"; readonly value: number; readonly to: number };

/**
 * Neighbouring answers that stand together, by the lowest and the highest that may be among them, and how many answered so, in
 * per cent. All shares of a question together make a hundred, each to the nearest five above or below it. Parts of a grade
 * stand with the one by which people call them: 9 by itself is told as from 8.75 (9−) to 9.5 (9½).
 */
export interface AnswerClass {
  readonly least: number;
  readonly most: number;
  readonly percent: number;
}

/** How far a goal was reached; open where what may be told does not decide it. */
export const goalStates = ["reached", "partly", "not-reached", "open"] as const;
/** How far a goal was reached. */
export type GoalState = (typeof goalStates)[number];

/** What may be told of a question that is answered by choosing. All of it follows from the mean and the classes. */
export interface ItemResult {
  readonly id: string;
  readonly scale: FeedbackScale;
  readonly least: number;
  readonly most: number;
  readonly goal?: string | undefined;
  /** What a question of a federation's own says, by language, so that what was told can be read also when its survey has changed. */
  readonly wording?: Wording | undefined;
  /** A federation's own scale, on which it was answered. */
  readonly ownScale?: ItemScale | undefined;
  /** How many answered, and how many left it blank; untold where too few answered. */
  readonly answered?: number | undefined;
  readonly missing?: number | undefined;
  readonly mean?: CodedFigure | undefined;
  /** The mean as a place from the worst, 0, to the best, 100. Not of a number of sessions, nor on a scale without a better end. */
  readonly index?: CodedFigure | undefined;
  /** At least two, each with at least as many answers as the practice says; else nothing. */
  readonly classes?: readonly AnswerClass[] | undefined;
  /** The class in which the middle answer lies. */
  readonly median?: Pick<AnswerClass, "least" | "most"> | undefined;
  /** How many gave one of the two best answers, with what it would be among many like them, in per cent. */
  readonly bestTwo?: { readonly percent: number; readonly from: number; readonly to: number } | undefined;
  /** Of a goal, and of an effect: how far it was reached. */
  readonly state?: GoalState | undefined;
}

/** A question in people's own words. The answers are in no order and each stands once; a person reads them before they go on. */
export interface OpenResult {
  readonly id: string;
  /** What a question of a federation's own says, by language. */
  readonly wording?: Wording | undefined;
  readonly texts: readonly string[];
}

/** What may be told of a survey. */
export interface FeedbackResults {
  readonly audience: FeedbackAudience;
  /** How many answered. */
  readonly answers: number;
  readonly threshold: number;
  /** Whether so few answered that nothing is told. */
  readonly tooFew: boolean;
  readonly items: readonly ItemResult[];
  /** Questions whose mean is high, the best first: worth keeping and telling of. */
  readonly strengths: readonly string[];
  /** Questions whose mean is low, the lowest first: a list to judge what can be done. */
  readonly toDevelop: readonly string[];
  /** Whether people found the group to be another than it was said to be: then the publicity wants sharpening. */
  readonly sharpenPublicity: boolean;
}
