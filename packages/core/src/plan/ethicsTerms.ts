/** What every peer relation rests on. Handbook 4. */
export const principles = ["confidentiality", "reciprocity", "equality", "respect", "self-determination"] as const;
/** One of the things that every peer relation rests on. */
export type Principle = (typeof principles)[number];

/** What participants can be told before they come: the principles, and that nobody has to speak. */
export const toldToParticipants = [...principles, "nobody-made-to-speak"] as const;
/** One thing that participants can be told before they come. */
export type ToldToParticipants = (typeof toldToParticipants)[number];

/** What facilitators commit themselves to. Guide 2. */
export const commitments = [
  "confidentiality",
  "living-with-it",
  "own-experience",
  "participants-first",
  "respect",
  "presence",
  "trust",
  "no-teaching",
  "no-advice",
  "point-to-professionals",
  "tell-of-associations",
] as const;
/** One thing that facilitators commit themselves to. */
export type Commitment = (typeof commitments)[number];

/** What ground rules are about. Guide 3, handbook 4.4. */
export const groundRuleTopics = [
  "confidentiality",
  "talking-time",
  "nobody-made-to-speak",
  "respect",
  "no-advice",
  "absences",
  "phones",
  "newcomers",
  "rhythm",
  "evaluation",
  "roles",
  "raising-problems",
  "differences",
  "costs",
  "childcare",
] as const;
/** A thing that ground rules are about. */
export type GroundRuleTopic = (typeof groundRuleTopics)[number];

/** How a newcomer is received into a group that goes on. Handbook 6.4. */
export const welcomingWays = [
  "talk-beforehand",
  "introductions",
  "newcomer-speaks-last",
  "rules-told",
  "rules-looked-at-again",
  "shared-task",
  "named-host",
] as const;
/** A way in which a newcomer is received. */
export type WelcomingWay = (typeof welcomingWays)[number];
