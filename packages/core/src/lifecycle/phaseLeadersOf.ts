import type { Leading } from "../plan/index.js";
import { leadingKinds } from "./leadingKinds.js";
import type { LifeStanding, PhaseLeader } from "./lifePhase.js";
import { lifePhasePractice } from "./lifePhasePractice.js";

/**
 * Who carries a phase, the one with the greater part first. As the handbook draws it for a group that a peer leads; a
 * professional keeps more of the lead, and members who lead together do so from the first session on.
 *
 * @example
 * ```ts
 * import { phaseLeadersOf } from "@piiri/core/lifecycle";
 *
 * phaseLeadersOf("working-together", "peer"); // => ["shared-lead", "peer-facilitator"]
 * phaseLeadersOf("working-together", "professional"); // => ["professional", "shared-lead"]
 * phaseLeadersOf("beginning", "members"); // => ["initiator", "shared-lead"]
 * ```
 */
export function phaseLeadersOf(standing: LifeStanding, leading: Leading = "peer"): readonly PhaseLeader[] {
  const { leader = "shared-lead", sharedLead } = leadingKinds[leading];
  const inPlace = lifePhasePractice[standing].leads.map((each) => (each === "peer-facilitator" ? leader : each));
  const once = inPlace.filter((each, index) => inPlace.indexOf(each) === index);
  const keepsTheLead = sharedLead === "seldom" && once.includes(leader) && once.includes("shared-lead");
  return keepsTheLead ? [leader, "shared-lead"] : once;
}
