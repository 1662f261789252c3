import { handbook, type Source } from "../kernel/index.js";
import type { LifeStanding, PhaseLeader } from "./lifePhase.js";

/** Of whom a phase asks something. `group`: everyone in it, the facilitators too. */
export type Asked = "association" | "background-organisation" | "initiator" | "facilitators" | "group";

/** What the phases ask of people. */
export const lifeAsks = [
  "answer-questions",
  "choose-membership",
  "find-facilitator",
  "tell-the-facilitator",
  "prepare-first-session",
  "welcome-each",
  "agree-on-confidentiality",
  "lead-more-at-first",
  "share-the-time",
  "tell-as-much-as-you-like",
  "stay-for-a-while",
  "step-aside",
  "open-the-talk",
  "make-ground-rules",
  "agree-on-goals",
  "share-the-tasks",
  "answer-together",
  "raise-problems",
  "keep-it-varied",
  "keep-the-times",
  "look-at-the-rules",
  "make-time-to-look-back",
  "look-back",
  "decide",
  "plan-the-ending",
  "plan-the-last-session",
  "keep-the-lead",
  "seek-expert-knowledge",
  "do-things-together",
  "leave-room-for-talk",
  "pass-experience-on",
] as const;
/** One thing that a phase asks. */
export type LifeAsk = (typeof lifeAsks)[number];

/** Something that a phase asks of somebody. */
export interface PhaseAsk {
  readonly ask: LifeAsk;
  readonly of: Asked;
  readonly source: Source;
}

/** A phase as the handbook draws it: who leads, first who has the greater part, and what it asks of whom. */
export interface LifePhasePractice {
  readonly leads: readonly PhaseLeader[];
  readonly asks: readonly PhaseAsk[];
  readonly source: Source;
}

const life = handbook("4.1");
const start = handbook("4.2");
const first = handbook("4.4");
const together = handbook("4.5");

/**
 * What each phase of a group's life is: data, told in a language by the wording. Handbook 4.
 *
 * @example
 * ```ts
 * import { lifePhasePractice } from "@piiri/core/lifecycle";
 *
 * lifePhasePractice["getting-acquainted"].leads; // => ["peer-facilitator", "shared-lead"]
 * ```
 */
export const lifePhasePractice: Readonly<Record<LifeStanding, LifePhasePractice>> = {
  "starting-up": {
    leads: ["initiator"],
    asks: [
      { ask: "answer-questions", of: "initiator", source: start },
      { ask: "choose-membership", of: "initiator", source: start },
      { ask: "find-facilitator", of: "initiator", source: start },
      { ask: "prepare-first-session", of: "initiator", source: first },
      { ask: "tell-the-facilitator", of: "association", source: handbook("6.1") },
    ],
    source: life,
  },
  beginning: {
    leads: ["initiator", "peer-facilitator"],
    asks: [
      { ask: "welcome-each", of: "facilitators", source: first },
      { ask: "agree-on-confidentiality", of: "facilitators", source: first },
      { ask: "lead-more-at-first", of: "facilitators", source: first },
      { ask: "share-the-time", of: "facilitators", source: first },
      { ask: "tell-as-much-as-you-like", of: "group", source: first },
      { ask: "stay-for-a-while", of: "initiator", source: first },
    ],
    source: life,
  },
  "getting-acquainted": {
    leads: ["peer-facilitator", "shared-lead"],
    asks: [
      { ask: "open-the-talk", of: "facilitators", source: first },
      { ask: "make-ground-rules", of: "group", source: first },
      { ask: "agree-on-goals", of: "group", source: first },
      { ask: "share-the-tasks", of: "group", source: first },
      { ask: "step-aside", of: "initiator", source: first },
    ],
    source: life,
  },
  "working-together": {
    leads: ["shared-lead", "peer-facilitator"],
    asks: [
      { ask: "answer-together", of: "group", source: together },
      { ask: "raise-problems", of: "group", source: together },
      { ask: "look-at-the-rules", of: "group", source: life },
      { ask: "keep-it-varied", of: "facilitators", source: together },
      { ask: "keep-the-times", of: "facilitators", source: together },
    ],
    source: life,
  },
  evaluating: {
    leads: ["shared-lead", "peer-facilitator"],
    asks: [
      { ask: "make-time-to-look-back", of: "facilitators", source: together },
      { ask: "look-back", of: "group", source: together },
      { ask: "decide", of: "group", source: together },
      { ask: "plan-the-ending", of: "group", source: together },
    ],
    source: life,
  },
  ended: { leads: [], asks: [], source: life },
};
