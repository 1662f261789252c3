import { endingSession, type Group, heldSessions } from "../group/index.js";
import { addDays, type LocalDate } from "../kernel/index.js";
import { type StartUpStep, startUpSteps } from "../plan/index.js";
import type { LifePhase } from "./lifePhase.js";
import { phaseOfSession } from "./phaseOfSession.js";

/** Something that happened in a group's life and was written down, with its day. It says nothing of any participant. */
export type LifeEvent = { readonly on: LocalDate } & (
  | { readonly kind: "idea" | "gateway" | "confidentiality" | "acquaintance" | "ground-rules" | "goals" | "end" }
  | { readonly kind: "step"; readonly step: StartUpStep }
  /** A session; `phase` where it stands for one, as in a closed group. */
  | { readonly kind: "session"; readonly session: string; readonly phase?: LifePhase | undefined }
  | { readonly kind: "evaluation"; readonly decision?: "go-on" | "end" | undefined }
);

/** What happens on the same day happens in this order. */
const order: readonly LifeEvent["kind"][] = [
  "idea",
  "step",
  "gateway",
  "session",
  "confidentiality",
  "acquaintance",
  "ground-rules",
  "goals",
  "evaluation",
  "end",
];

/**
 * Everything of a group's life that its plan tells, in order of time; sessions to come too, each on its day. A closed
 * group ends the day after its last session unless the plan says when. Handbook 4.
 *
 * @example
 * ```ts
 * import { resolvePlanOrThrow } from "@piiri/core";
 * import { lifeEvents } from "@piiri/core/lifecycle";
 * import { goodPlans } from "@piiri/core/rule-examples";
 *
 * const group = resolvePlanOrThrow(goodPlans["closed-group"]);
 * lifeEvents(group).at(0); // => { kind: "session", on: "2027-01-12", session: "s1", phase: "beginning" }
 * lifeEvents(group).at(-1); // => { kind: "end", on: "2027-03-24" }
 * ```
 */
export function lifeEvents(group: Group): readonly LifeEvent[] {
  const { lifecycle, ethics, groundRules } = group;
  const last = endingSession(group)?.local.date;
  const dated = [
    ["idea", lifecycle.ideaOn],
    ["gateway", lifecycle.gateway?.on],
    ["confidentiality", ethics.confidentialityAgreedOn],
    ["acquaintance", lifecycle.acquaintedOn],
    ["ground-rules", groundRules?.agreedOn],
    ["goals", lifecycle.goalsAgreedOn],
    ["end", lifecycle.endsOn ?? (last && addDays(last, 1))],
  ] as const;
  return [
    ...dated.flatMap(([kind, on]): readonly LifeEvent[] => (on === undefined ? [] : [{ kind, on }])),
    ...startUpSteps.flatMap((step): readonly LifeEvent[] => {
      const on = lifecycle.steps?.[step];
      return on === undefined ? [] : [{ kind: "step", step, on }];
    }),
    ...heldSessions(group).map((session): LifeEvent => {
      const phase = phaseOfSession(group, session);
      return { kind: "session", on: session.local.date, session: session.key, ...(phase && { phase }) };
    }),
    ...(lifecycle.evaluations ?? []).map((evaluation): LifeEvent => ({ kind: "evaluation", ...evaluation })),
  ].sort(inOrder);
}

function inOrder(one: LifeEvent, other: LifeEvent): number {
  if (one.on !== other.on) return one.on < other.on ? -1 : 1;
  return order.indexOf(one.kind) - order.indexOf(other.kind);
}
