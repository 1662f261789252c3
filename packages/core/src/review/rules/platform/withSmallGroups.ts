import { resolvePlanOrThrow } from "../../../group/index.js";
import { parsePlanOrThrow } from "../../../plan/index.js";
import type { LoosePlan } from "../../examples/ruleExamples.js";

/** A plan whose first session's main talk is partly held in small groups; each segment has a lead. */
export function withSmallGroups(plan: LoosePlan): LoosePlan {
  const group = resolvePlanOrThrow(parsePlanOrThrow(plan));
  const [first] = group.sessions;
  const [lead] = group.people.facilitators;
  const written = plan.sessions?.s1?.agenda ?? plan.agenda ?? first?.agenda;
  const agenda = written.map((segment: { readonly parts: readonly string[] }) => ({
    lead: lead?.id,
    ...segment,
    parts: mainParts.some((part) => segment.parts.includes(part)) ? [...segment.parts, "small-groups"] : segment.parts,
  }));
  return { ...plan, sessions: { ...plan.sessions, s1: { ...plan.sessions?.s1, agenda } } };
}

const mainParts = ["theme", "questions"];
