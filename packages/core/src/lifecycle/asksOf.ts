import { match } from "ts-pattern";
import { belongsToAssociation, type Group, isAttached, leadingOf } from "../group/index.js";
import { handbook, type LocalDate } from "../kernel/index.js";
import { startUpQuestions } from "../plan/index.js";
import { leadingKinds } from "./leadingKinds.js";
import type { LifeStanding } from "./lifePhase.js";
import { type Asked, type LifeAsk, lifePhasePractice, type PhaseAsk } from "./lifePhasePractice.js";
import { natureKinds } from "./natureKinds.js";

/** What decides of what a phase asks, beside the group. */
interface Situation {
  readonly today: LocalDate;
  /** Whether somebody gathers the group whom another then leads. */
  readonly hasInitiator: boolean;
  /** Whether it is decided that the group ends. */
  readonly isToEnd: boolean;
}

/**
 * What a phase asks of whom in this group: nothing that its plan says is done, and what fits those who lead it, what
 * stands behind it and what people do in it. Handbook 2, 4.1, 4.2 and 4.4.
 */
export function asksOf(group: Group, standing: LifeStanding, situation: Situation): readonly PhaseAsk[] {
  const usual = lifePhasePractice[standing].asks
    .flatMap((each) => byLeading(group, each))
    .filter(({ ask }) => !isSettled(group, ask, situation))
    .map((each) => (each.ask === "plan-the-ending" && situation.isToEnd ? lastSession(each) : each));
  const natures = standing === "working-together" ? (group.lifecycle.nature ?? []) : [];
  return [...usual, ...natures.map((nature) => natureKinds[nature])].flatMap((each) => {
    const of = askedOf(group, each.of);
    return of === undefined ? [] : [{ ...each, of }];
  });
}

function lastSession(each: PhaseAsk): PhaseAsk {
  return { ...each, ask: "plan-the-last-session" };
}

/** A professional keeps more of the lead, so that members share it more rarely. Handbook 4.1. */
function byLeading(group: Group, each: PhaseAsk): readonly PhaseAsk[] {
  const { sharedLead } = leadingKinds[leadingOf(group)];
  const isGrowing = each.ask === "lead-more-at-first";
  if (sharedLead === "from-the-start") return isGrowing ? [] : [each];
  if (sharedLead === "grows") return [each];
  if (isGrowing) return [{ ask: "keep-the-lead", of: "facilitators", source: handbook("4.1") }];
  return each.ask === "answer-together" || each.ask === "share-the-tasks" ? [] : [each];
}

/** Whom it is asked of: where members lead together, of all; the place of an association is taken by what stands behind the group. */
function askedOf(group: Group, of: Asked): Asked | undefined {
  if (of === "facilitators" && leadingKinds[leadingOf(group)].leader === undefined) return "group";
  if (of !== "association" || belongsToAssociation(group)) return of;
  return isAttached(group) ? "background-organisation" : undefined;
}

/** Whether the plan tells that it is done, or decided. */
function isSettled(group: Group, ask: LifeAsk, { today, hasInitiator, isToEnd }: Situation): boolean {
  const { lifecycle, groundRules, ethics, people, plan } = group;
  const isPast = (day: LocalDate | undefined) => day !== undefined && day <= today;
  return match(ask)
    .with("answer-questions", () => startUpQuestions.every((each) => lifecycle.questions?.[each] !== undefined))
    .with("choose-membership", () => "membership" in plan && plan.membership !== undefined)
    .with("find-facilitator", () => people.facilitators.length >= facilitatorsWanted(group))
    .with("tell-the-facilitator", () => leadingKinds[leadingOf(group)].leader === undefined)
    .with("agree-on-confidentiality", () => isPast(ethics.confidentialityAgreedOn))
    .with("make-ground-rules", () => isPast(groundRules?.agreedOn))
    .with("agree-on-goals", () => isPast(lifecycle.goalsAgreedOn))
    .with("stay-for-a-while", "step-aside", () => !hasInitiator)
    .with("decide", () => isToEnd)
    .otherwise(() => false);
}

/** Nobody where the members lead together, two where that is better than one. */
function facilitatorsWanted(group: Group): number {
  const { leader, advisesTwo } = leadingKinds[leadingOf(group)];
  if (leader === undefined) return 0;
  return advisesTwo ? group.profile.facilitatorsLeast.value : 1;
}
