import { handbook, type Source } from "../kernel/index.js";
import type { Leading } from "../plan/index.js";
import type { PhaseLeader } from "./lifePhase.js";

/** What changes in a group with who leads it. */
export interface LeadingKind {
  /** Whoever stands in the place of the peer facilitator; nobody where the members lead together from the start. */
  readonly leader?: Exclude<PhaseLeader, "initiator" | "shared-lead">;
  /** Whether the one who leads shares the members' experience. */
  readonly hasExperience: boolean;
  /** How the members come to share the lead: at once, little by little, or seldom. */
  readonly sharedLead: "from-the-start" | "grows" | "seldom";
  /** Whether two are better than one. */
  readonly advisesTwo: boolean;
  readonly source: Source;
}

/**
 * The ways to lead a group. The handbook draws its phases for a group that a peer leads; here is what is different in
 * others. Handbook 2, 4.1, 4.2 and 4.4.
 *
 * @example
 * ```ts
 * import { leadingKinds } from "@piiri/core/lifecycle";
 *
 * leadingKinds.professional.sharedLead; // => "seldom"
 * leadingKinds.members.leader; // => undefined
 * ```
 */
export const leadingKinds: Readonly<Record<Leading, LeadingKind>> = {
  members: { hasExperience: true, sharedLead: "from-the-start", advisesTwo: false, source: handbook("2") },
  peer: {
    leader: "peer-facilitator",
    hasExperience: true,
    sharedLead: "grows",
    advisesTwo: true,
    source: handbook("4.4"),
  },
  "facilitator-without-experience": {
    leader: "facilitator",
    hasExperience: false,
    sharedLead: "grows",
    advisesTwo: false,
    source: handbook("2"),
  },
  professional: {
    leader: "professional",
    hasExperience: false,
    sharedLead: "seldom",
    advisesTwo: false,
    source: handbook("4.2"),
  },
};
