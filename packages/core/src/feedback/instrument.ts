import { isBySeason } from "../format/index.js";
import type { Group } from "../group/index.js";

/** Who is asked: those who came, and those who led. */
export const feedbackAudiences = ["participants", "facilitators"] as const;
/** Who is asked. */
export type FeedbackAudience = (typeof feedbackAudiences)[number];

/** From full disagreement to full agreement, the middle being neither. Guide, Liite 2. */
export const agreementSteps = ["disagree", "rather-disagree", "neither", "rather-agree", "agree"] as const;
/** How much something did for a person, from nothing to very much. Guide, Liite 2. */
export const effectSteps = ["none", "little", "quite-a-lot", "a-lot", "very-much"] as const;
/** One answer of the agreement scale. */
export type AgreementStep = (typeof agreementSteps)[number];
/** One answer of the effect scale. */
export type EffectStep = (typeof effectSteps)[number];

/** How a question is answered by choosing: on one of the two scales, with a school grade, or with a number of sessions. */
export const feedbackScales = ["agreement", "effect", "grade", "sessions"] as const;
/** How a question is answered by choosing. */
export type FeedbackScale = (typeof feedbackScales)[number];

/** What participants agree or disagree with: how the group was led and held, and whether it was what it was said to be. */
const conductItems = ["leading", "planning", "sharing", "safety", "technology", "as-told"] as const;
/** What a group may have done for people, where it has named no goals of its own. */
const effectItems = ["accepted", "feelings", "support", "ways", "strength"] as const;
/** What facilitators agree or disagree with. */
const facilitatorItems = ["time-enough", "shared-work", "prepared", "backed", "tools", "well-being", "go-on"] as const;
/** What participants tell in their own words. */
const openItems = ["effects-more", "expectations", "worked", "improve", "anything"] as const;
/** What facilitators tell in their own words. */
const facilitatorOpenItems = ["noticed", "improve-leading", "help-wished"] as const;

/** A question of a survey that our own words exist for. */
export type WordedItem =
  | (typeof conductItems)[number]
  | (typeof effectItems)[number]
  | (typeof facilitatorItems)[number]
  | (typeof openItems)[number]
  | (typeof facilitatorOpenItems)[number]
  | "grade"
  | "sessions";

/** A question that is answered by choosing. */
export interface ScaledItem {
  readonly id: string;
  readonly scale: FeedbackScale;
  /** The lowest and the highest answer: 1 to 5 on the scales, school grades, or sessions. */
  readonly least: number;
  readonly most: number;
  /** The group's own goal that it asks about, in its words. */
  readonly goal?: string | undefined;
}

/** A survey as data: what is asked of whom. The texts stand in the wording, by id; a goal is its own text. */
export interface Instrument {
  readonly audience: FeedbackAudience;
  readonly scaled: readonly ScaledItem[];
  /** Questions that are answered in one's own words, by id. */
  readonly open: readonly string[];
}

/**
 * What a group asks afterwards: how it was held, what it did for people, a grade, and what they want to say. Where the plan
 * names goals, people are asked how far each was reached, in place of the usual effects. Open meetings also ask to how many
 * one came; a group that meets in person does not ask whether the technology worked.
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
  return audience === "participants" ? participantInstrument(group) : facilitatorInstrument(group);
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
