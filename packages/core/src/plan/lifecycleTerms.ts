/** Who starts a group. Handbook 4.2. */
export const starters = [
  "person",
  "persons",
  "association",
  "several-associations",
  "association-and-public-sector",
  "public-sector",
] as const;
/** Who starts a group. */
export type Starter = (typeof starters)[number];

/** What stands behind a group. Handbook 2, after Nylund 1999. */
export const backgrounds = ["citizen", "association", "intermediary", "public"] as const;
/** What stands behind a group. */
export type Background = (typeof backgrounds)[number];

/** Who leads a group's meetings. Handbook 4 and 6. */
export const leadings = ["members", "peer", "facilitator-without-experience", "professional"] as const;
/** Who leads a group's meetings. */
export type Leading = (typeof leadings)[number];

/** What people mostly do in a group; usually several. Handbook 4. */
export const natures = ["everyday-problems", "being-together", "personal-growth", "influencing"] as const;
/** What people mostly do in a group. */
export type Nature = (typeof natures)[number];

/** The steps before a group's first session. Handbook 4.2. */
export const startUpSteps = ["need", "partners", "audience", "encouragement"] as const;
/** A step before a group's first session. */
export type StartUpStep = (typeof startUpSteps)[number];

/** What is answered before a group is started. Handbook 4.2. */
export const startUpQuestions = ["who", "why", "forWhom", "where", "what", "how"] as const;
/** A question that is answered before a group is started. */
export type StartUpQuestion = (typeof startUpQuestions)[number];
