import { guide, handbook, ours, type Source } from "../kernel/index.js";

/** What an exercise is for, in the order of a meeting and of a group's life. */
export const exercisePurposes = ["tuning-in", "acquaintance", "theme", "wishes", "evaluation", "closing"] as const;
/** What an exercise is for. */
export type ExercisePurpose = (typeof exercisePurposes)[number];

/** How an exercise is done. */
export interface Practice {
  readonly purpose: ExercisePurpose;
  /** How many people it is made for. */
  readonly people: { readonly least: number; readonly most: number };
  /** What it takes whoever is there, and what each person adds to it. */
  readonly minutes: { readonly fixed: number; readonly perPerson: number };
  /** Whether it can be done on the net too, or in one room alone. */
  readonly venue: "anywhere" | "in-person";
  /** Whether people talk in pairs or small groups; on the net these are rooms of their own. */
  readonly inSmallGroups: boolean;
  readonly sources: readonly Source[];
}

const round = { least: 2, most: 12 } as const;
const pairs = { least: 4, most: 30 } as const;
const atOnce = { least: 4, most: 30 } as const;
const lengthIsOurs = ours("how long it takes");

/** The library's exercises, each with its figures and whose idea it is. */
export const practices = {
  "settling-in": {
    purpose: "tuning-in",
    people: round,
    minutes: { fixed: 2, perPerson: 1 },
    venue: "anywhere",
    inSmallGroups: false,
    sources: [handbook("4.5"), lengthIsOurs],
  },
  "way-here": {
    purpose: "acquaintance",
    people: round,
    minutes: { fixed: 2, perPerson: 2 },
    venue: "anywhere",
    inSmallGroups: false,
    sources: [handbook("4.4"), lengthIsOurs],
  },
  "own-object": {
    purpose: "acquaintance",
    people: round,
    minutes: { fixed: 1, perPerson: 3 },
    venue: "anywhere",
    inSmallGroups: false,
    sources: [guide("3"), handbook("4.4")],
  },
  "picture-cards": {
    purpose: "acquaintance",
    people: round,
    minutes: { fixed: 4, perPerson: 2 },
    venue: "anywhere",
    inSmallGroups: false,
    sources: [handbook("4.4"), guide("3"), lengthIsOurs],
  },
  "map-on-the-floor": {
    purpose: "acquaintance",
    people: { least: 4, most: 20 },
    minutes: { fixed: 4, perPerson: 2 },
    venue: "in-person",
    inSmallGroups: false,
    sources: [handbook("4.4"), lengthIsOurs],
  },
  "line-up": {
    purpose: "acquaintance",
    people: atOnce,
    minutes: { fixed: 7, perPerson: 1 },
    venue: "in-person",
    inSmallGroups: false,
    sources: [handbook("4.4"), lengthIsOurs],
  },
  "pair-talk": {
    purpose: "acquaintance",
    people: pairs,
    minutes: { fixed: 15, perPerson: 0 },
    venue: "anywhere",
    inSmallGroups: true,
    sources: [handbook("4.4"), lengthIsOurs],
  },
  "question-wheel": {
    purpose: "theme",
    people: round,
    minutes: { fixed: 3, perPerson: 4 },
    venue: "anywhere",
    inSmallGroups: false,
    sources: [guide("3"), ours("how the questions go round")],
  },
  "write-and-talk": {
    purpose: "theme",
    people: round,
    minutes: { fixed: 12, perPerson: 2 },
    venue: "anywhere",
    inSmallGroups: false,
    sources: [handbook("4.5"), ours("how long the talk takes")],
  },
  "what-we-know": {
    purpose: "wishes",
    people: atOnce,
    minutes: { fixed: 10, perPerson: 2 },
    venue: "anywhere",
    inSmallGroups: false,
    sources: [handbook("4.4"), lengthIsOurs],
  },
  "pairs-fours-all": {
    purpose: "wishes",
    people: { least: 6, most: 30 },
    minutes: { fixed: 30, perPerson: 0 },
    venue: "anywhere",
    inSmallGroups: true,
    sources: [handbook("4.4"), lengthIsOurs],
  },
  "bowl-of-wishes": {
    purpose: "wishes",
    people: atOnce,
    minutes: { fixed: 12, perPerson: 1 },
    venue: "anywhere",
    inSmallGroups: false,
    sources: [handbook("4.4"), ours("how long it takes, and a form without names on the net")],
  },
  "picture-of-the-year": {
    purpose: "wishes",
    people: { least: 3, most: 12 },
    minutes: { fixed: 40, perPerson: 1 },
    venue: "in-person",
    inSmallGroups: false,
    sources: [handbook("4.4"), lengthIsOurs],
  },
  "four-fields": {
    purpose: "evaluation",
    people: { least: 3, most: 12 },
    minutes: { fixed: 15, perPerson: 3 },
    venue: "anywhere",
    inSmallGroups: false,
    sources: [handbook("4.5"), lengthIsOurs],
  },
  "one-word": {
    purpose: "closing",
    people: { least: 2, most: 20 },
    minutes: { fixed: 1, perPerson: 1 },
    venue: "anywhere",
    inSmallGroups: false,
    sources: [handbook("4.5"), guide("3"), lengthIsOurs],
  },
} as const satisfies Readonly<Record<string, Practice>>;
