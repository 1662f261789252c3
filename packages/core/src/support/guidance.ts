import { handbook, ours, type Source } from "../kernel/index.js";

/** What those who lead a group meet, the most usual first. */
export const situations = [
  "talks-much",
  "stays-silent",
  "gloom",
  "cliques",
  "quarrel",
  "stuck",
  "interruptions",
  "newcomer",
  "worry",
  "own-strength",
] as const;
/** Something that those who lead a group meet. */
export type Situation = (typeof situations)[number];

/** A situation, and whose advice it is that helps in it. */
export interface Guidance {
  readonly situation: Situation;
  readonly sources: readonly Source[];
}

const sources: Readonly<Record<Situation, readonly Source[]>> = {
  "talks-much": [handbook("6.4")],
  "stays-silent": [handbook("6.4")],
  gloom: [handbook("6.4")],
  cliques: [handbook("6.4")],
  quarrel: [handbook("6.4"), ours("the handbook names quarrels; what helps follows from its ground rules")],
  stuck: [handbook("6.4")],
  interruptions: [handbook("6.4")],
  newcomer: [handbook("6.4")],
  worry: [handbook("6.7"), ours("whom to call in danger is not in the sources")],
  "own-strength": [handbook("6.6")],
};

/**
 * What those who lead a group meet when it gets difficult, each with whose advice helps; what to do stands in the texts.
 *
 * @see handbook, 6.4, 6.6 and 6.7
 * @example
 * ```ts
 * import { en } from "@piiri/core/locale/en";
 * import { guidance } from "@piiri/core/support";
 *
 * const [first] = guidance();
 * first?.situation; // => "talks-much"
 * en.support.situations["talks-much"].helps.length; // => 3
 * ```
 */
export function guidance(): readonly Guidance[] {
  return situations.map((situation) => ({ situation, sources: sources[situation] }));
}
