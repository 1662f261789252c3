/** The phases of a group's life, in order. Handbook 4.1. */
export const lifePhases = ["starting-up", "beginning", "getting-acquainted", "working-together", "evaluating"] as const;
/** A phase of a group's life. */
export type LifePhase = (typeof lifePhases)[number];

/** Where a group stands: in a phase of its life, or past them all. */
export const lifeStandings = [...lifePhases, "ended"] as const;
/** Where a group stands in its life. */
export type LifeStanding = (typeof lifeStandings)[number];

/** Who carries a phase. Handbook 4.1; those who are no peers, handbook 2. */
export const phaseLeaders = ["initiator", "peer-facilitator", "facilitator", "professional", "shared-lead"] as const;
/** Who carries a phase. */
export type PhaseLeader = (typeof phaseLeaders)[number];
