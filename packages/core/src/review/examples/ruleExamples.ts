import type { GroupPlan } from "../../plan/index.js";
import { type GoodPlanKind, goodPlans } from "./goodPlans.js";

// biome-ignore lint/suspicious/noExplicitAny: a breaker makes plans that good practice, not the schema, refuses
type Loose = any;

/** A plan as it is changed here: any format's fields may be set, since the result is parsed again. */
export type LoosePlan = { readonly [Key in Section]?: Loose } & Readonly<Record<string, Loose>>;

type Section =
  | "schedule"
  | "sessions"
  | "agenda"
  | "people"
  | "platform"
  | "venue"
  | "facilitation"
  | "organisation"
  | "organiser"
  | "seats"
  | "audience"
  | "registration"
  | "publicity"
  | "ethics"
  | "groundRules"
  | "feedback"
  | "report"
  | "lifecycle";

/** How a good plan goes against one rule and no other. */
export interface Breaker {
  /** The rule's id. */
  readonly rule: string;
  /** The kinds of good plan that it can be shown on; the first is the example. */
  readonly of: readonly [GoodPlanKind, ...GoodPlanKind[]];
  /** Turns any good plan of those kinds into one that the rule, and only this one, finds fault with. */
  readonly break: (plan: LoosePlan) => LoosePlan;
}

/** A rule shown on a plan that follows it and one that does not. */
export interface RuleExamples extends Breaker {
  readonly good: GroupPlan;
  readonly bad: LoosePlan;
}

export function ruleExamples(breaker: Breaker): RuleExamples {
  const good = goodPlans[breaker.of[0]];
  return { ...breaker, good, bad: breaker.break(good) };
}
