import type { Group } from "../group/index.js";
import { guide, handbook, type Source } from "../kernel/index.js";

/** What the association answers for towards those who lead, in order. */
export const associationPoints = [
  "contact",
  "difficulty",
  "mentor",
  "supervision",
  "expenses",
  "insurance",
  "yearly-talk",
] as const;
/** Something that the association answers for towards those who lead. */
export type AssociationPoint = (typeof associationPoints)[number];

const sources: Readonly<Record<AssociationPoint, Source>> = {
  contact: guide("Liite 3"),
  difficulty: guide("Liite 3"),
  mentor: handbook("9"),
  supervision: handbook("9"),
  expenses: handbook("9"),
  insurance: handbook("9"),
  "yearly-talk": handbook("9"),
};

/**
 * Whose advice it is that the association answers for something.
 *
 * @example
 * ```ts
 * import { sourceOfPoint } from "@piiri/core/path";
 *
 * sourceOfPoint("insurance"); // => { document: "handbook", section: "9" }
 * ```
 */
export function sourceOfPoint(point: AssociationPoint): Source {
  return sources[point];
}

/**
 * What the association has not yet answered of what those who lead may count on. They are questions, not faults: the
 * review does not ask them.
 *
 * @see handbook, 6.2 and 9; guide, appendix 3
 * @example
 * ```ts
 * import { parsePlanOrThrow, resolvePlanOrThrow } from "@piiri/core";
 * import { openAssociationPoints } from "@piiri/core/path";
 *
 * const group = resolvePlanOrThrow(parsePlanOrThrow({
 *   id: "walkers", format: "closed-group", title: "Walkers", publicName: "Peer group, spring 2027",
 *   organiser: { name: "Example Association", domain: "example.org" },
 *   schedule: { start: "2027-03-02", time: "18:00" },
 *   people: { supportInDifficulty: "The coordinator" },
 *   organisation: { mentor: "Example mentor", insurance: true, expenses: "Travel", yearlyTalk: "2027-12-01" },
 * }));
 * openAssociationPoints(group); // => ["contact", "supervision"]
 * ```
 */
export function openAssociationPoints({ people, organisation }: Group): readonly AssociationPoint[] {
  const { mentor, supervision, expenses, insurance, yearlyTalk } = organisation;
  const isAnswered: Readonly<Record<AssociationPoint, boolean>> = {
    contact: people.contactPerson !== undefined || people.coordinator !== undefined,
    difficulty: people.supportInDifficulty !== undefined,
    mentor: mentor !== undefined,
    supervision: supervision !== undefined,
    expenses: expenses !== undefined,
    insurance: insurance === true,
    "yearly-talk": yearlyTalk !== undefined,
  };
  return associationPoints.filter((point) => !isAnswered[point]);
}
