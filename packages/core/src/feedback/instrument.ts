import { isBySeason } from "../format/index.js";
import type { Group } from "../group/index.js";
import {
  type BetterEnd,
  conductItems,
  effectItems,
  endsOfScale,
  type FeedbackAudience,
  facilitatorItems,
  facilitatorOpenItems,
  isScaled,
  type OwnInstrument,
  type OwnQuestion,
  openItems,
  type Wording,
} from "../instruments/index.js";
import type { Profile } from "../profile/index.js";

/** From full disagreement to full agreement, the middle being neither. Guide, Liite 2. */
export const agreementSteps = ["disagree", "rather-disagree", "neither", "rather-agree", "agree"] as const;
/** How much something did for a person, from nothing to very much. Guide, Liite 2. */
export const effectSteps = ["none", "little", "quite-a-lot", "a-lot", "very-much"] as const;
/** One answer of the agreement scale. */
export type AgreementStep = (typeof agreementSteps)[number];
/** One answer of the effect scale. */
export type EffectStep = (typeof effectSteps)[number];

/** How a question is answered by choosing: on one of the two scales, with a school grade, with a number of sessions, or on a federation's own scale. */
export const feedbackScales = ["agreement", "effect", "grade", "sessions", "own"] as const;
/** How a question is answered by choosing. */
export type FeedbackScale = (typeof feedbackScales)[number];

/** A question of a survey that our own words exist for. */
export type WordedItem =
  | (typeof conductItems)[number]
  | (typeof effectItems)[number]
  | (typeof facilitatorItems)[number]
  | (typeof openItems)[number]
  | (typeof facilitatorOpenItems)[number]
  | "grade"
  | "sessions";

/** A question's scale where it is a federation's own. */
export interface ItemScale {
  /** What it is called in the federation's survey: questions that share it stand together. */
  readonly id: string;
  /** Above its questions, by language. */
  readonly heading?: Wording | undefined;
  /** What its steps are called, from the first, by language; none of a scale by figures. */
  readonly steps?: readonly Wording[] | undefined;
  /** Which end is the better one. */
  readonly best: BetterEnd;
}

/** A question that is answered by choosing. */
export interface ScaledItem {
  readonly id: string;
  readonly scale: FeedbackScale;
  /** The lowest and the highest answer: 1 to 5 on the scales, school grades, sessions, or the ends of a federation's own scale. */
  readonly least: number;
  readonly most: number;
  /** The group's own goal that it asks about, in its words. */
  readonly goal?: string | undefined;
  /** What a question of a federation's own says, by language. */
  readonly wording?: Wording | undefined;
  /** Of the scale `own`: what it is. */
  readonly ownScale?: ItemScale | undefined;
}

/** A survey as data: what is asked of whom. Our texts stand in the catalogue, by id; a goal, and a federation's own question, is its own text. */
export interface Instrument {
  readonly audience: FeedbackAudience;
  readonly scaled: readonly ScaledItem[];
  /** Questions that are answered in one's own words, by id. */
  readonly open: readonly string[];
  /** What those of a federation's own say, by language. */
  readonly openWordings?: Readonly<Record<string, Wording>> | undefined;
}

/**
 * What a group asks afterwards: how it was held, what it did for people, a grade, and what they want to say. Where the plan
 * names goals, people are asked how far each was reached, in place of the usual effects. Open meetings also ask to how many
 * one came; a group that meets in person does not ask whether the technology worked. Where the plan chose a survey of its
 * federation's, that is what is asked, with those of the guide's questions that it takes in.
 *
 * @see guide, Liite 2
 * @example
 * ```ts
 * import { resolvePlanOrThrow } from "@piiri/core";
 * import { feedbackInstrument } from "@piiri/core/feedback";
 * import { goodPlans } from "@piiri/core/rule-examples";
 *
 * const { scaled } = feedbackInstrument(resolvePlanOrThrow(goodPlans["closed-group"]));
 * scaled.map(({ id }) => id).slice(-2); // => ["goal-2", "grade"]
 * ```
 */
export function feedbackInstrument(group: Group, audience: FeedbackAudience = "participants"): Instrument {
  const ours = audience === "participants" ? participantInstrument(group) : facilitatorInstrument(group);
  const { instrument } = group.feedback;
  return instrument?.[audience] === undefined ? ours : ownInstrument(instrument, ours, group.profile.feedback);
}

/** A federation's own questions behind those of ours that it asks too. */
function ownInstrument(own: OwnInstrument, ours: Instrument, figures: Profile["feedback"]): Instrument {
  const { audience } = ours;
  const { guide = [], questions = [] } = own[audience] ?? {};
  const taken = new Set<string>(guide);
  const open = questions.filter((each) => !isScaled(each));
  return {
    audience,
    scaled: [
      ...ours.scaled.filter(({ id, scale }) => taken.has(scale === "effect" ? "goals" : id)),
      ...questions.filter(isScaled).map((each) => scaledItem(each, own, figures)),
    ],
    open: [...ours.open.filter((id) => taken.has(id)), ...open.map(({ id }) => id)],
    openWordings: Object.fromEntries(open.map(({ id, text }) => [id, text])),
  };
}

function scaledItem(
  { id, text: wording, scale }: OwnQuestion & { readonly scale: string },
  { scales = {} }: OwnInstrument,
  { gradeLeast, gradeMost }: Profile["feedback"],
): ScaledItem {
  const own = scales[scale];
  if (own !== undefined) {
    const { heading, best = "most" } = own;
    const ownScale = { id: scale, heading, steps: "steps" in own ? own.steps : undefined, best };
    return { id, scale: "own", ...endsOfScale(own), wording, ownScale };
  }
  if (scale === "grade") return { id, scale, least: gradeLeast.value, most: gradeMost.value, wording };
  return { ...onScale(id, scale === "effect" ? "effect" : "agreement"), wording };
}

function participantInstrument(group: Group): Instrument {
  const { goals = [] } = group.feedback;
  const { gradeLeast, gradeMost } = group.profile.feedback;
  const effects =
    goals.length > 0
      ? goals.map((goal, index) => ({ id: `goal-${index + 1}`, goal }))
      : effectItems.map((id) => ({ id }));
  const isOnline = group.platform !== undefined;
  return {
    audience: "participants",
    scaled: [
      ...conductItems.filter((id) => id !== "technology" || isOnline).map((id) => onScale(id, "agreement")),
      ...effects.map((effect) => ({ ...onScale(effect.id, "effect"), ...effect })),
      { id: "grade", scale: "grade", least: gradeLeast.value, most: gradeMost.value },
      ...(isBySeason(group) && group.sessions.length > 1
        ? [{ id: "sessions", scale: "sessions", least: 1, most: group.sessions.length } as const]
        : []),
    ],
    open: openItems,
  };
}

function facilitatorInstrument(group: Group): Instrument {
  const isOnline = group.platform !== undefined;
  return {
    audience: "facilitators",
    scaled: facilitatorItems.filter((id) => id !== "tools" || isOnline).map((id) => onScale(id, "agreement")),
    open: facilitatorOpenItems,
  };
}

function onScale(id: string, scale: "agreement" | "effect"): ScaledItem {
  const steps = scale === "agreement" ? agreementSteps : effectSteps;
  return { id, scale, least: 1, most: steps.length };
}
