import { type Commitment, commitments, type GroupPlan, groundRuleTopics, toldToParticipants } from "../plan/index.js";
import { belongsToAssociation } from "./belongsToAssociation.js";
import type { Derivation } from "./derivation.js";
import type { Ethics, GroundRules } from "./group.js";
import { leadingOf } from "./leadingOf.js";

/** What is told of how people are met here: everything, unless people have chosen. */
export function resolveEthics(plan: GroupPlan, derivation: Derivation): Ethics {
  const { ethics } = plan;
  return {
    ...ethics,
    told: derivation.of("/ethics/told", ethics?.told, toldToParticipants),
    commitments: derivation.of(
      "/ethics/commitments",
      ethics?.commitments,
      commitments.filter((each) => concerns(plan, each)),
    ),
  };
}

/** One's own experience is the source of whoever has it; of associations tells whoever belongs to one. Handbook 2. */
function concerns(plan: GroupPlan, commitment: Commitment): boolean {
  const leading = leadingOf(plan);
  if (commitment === "own-experience") return leading === "peer" || leading === "members";
  if (commitment === "no-teaching" || commitment === "no-advice") return leading !== "professional";
  return commitment !== "tell-of-associations" || belongsToAssociation(plan);
}

/** What the group holds to. That it has ground rules at all is for people to say. */
export function resolveGroundRules({ groundRules }: GroupPlan, derivation: Derivation): GroundRules | undefined {
  return (
    groundRules && { ...groundRules, topics: derivation.of("/groundRules/topics", groundRules.topics, usualTopics) }
  );
}

/** The topics that concern every group; money and children only where people say so. */
const usualTopics = groundRuleTopics.filter((topic) => topic !== "costs" && topic !== "childcare");
