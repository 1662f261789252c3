/** What a group needs before it can begin, in seven headings. Guide, Liite 3. */
export const qualityCriteria = [
  "people",
  "equipment",
  "planning",
  "registration",
  "publicity",
  "running",
  "feedback",
] as const;
/** One of the seven headings under which a group is made ready. */
export type QualityCriterion = (typeof qualityCriteria)[number];

/** How ready something is, the best first: in order; nobody has said; said, and against good practice. */
export const readinessStates = ["met", "unknown", "not-met"] as const;
/** How ready something is. */
export type ReadinessState = (typeof readinessStates)[number];

/** Whom one asks when the plan does not tell. */
export type Informant =
  | "group"
  | "background-organisation"
  | "association"
  | "federation"
  | "contact-person"
  | "coordinator"
  | "communications-officer"
  | "facilitators";

/** The worst of several; of nothing asked, nothing is known. */
export function worstOf(states: readonly ReadinessState[]): ReadinessState {
  if (states.includes("not-met")) return "not-met";
  return states.length === 0 || states.includes("unknown") ? "unknown" : "met";
}
