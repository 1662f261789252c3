import { firstDay, type Group, heldSessions } from "../group/index.js";
import { checkGiven, guide, handbook, type LocalDate, type Source } from "../kernel/index.js";
import { hasTaken, type Person } from "../people/index.js";
import { timeline } from "../timeline/index.js";

/** The steps of those who come to lead a group, in order. */
export const pathSteps = [
  "orientation",
  "team",
  "format-and-theme",
  "technology",
  "commitments",
  "first-session",
  "support",
] as const;
/** A step of those who come to lead a group. */
export type PathStep = (typeof pathSteps)[number];

/** Done, or still to come. */
export type PathStepState = "done" | "open";

/** A step, how it stands, by when it is taken, and who has still to take it. */
export interface PathStage {
  readonly step: PathStep;
  readonly state: PathStepState;
  /** The day that the timeline or the schedule gives it. */
  readonly due?: LocalDate | undefined;
  /** Those who lead and of whom the plan does not say that they have taken it. */
  readonly lacking: readonly Person[];
  readonly source: Source;
}

const sources: Readonly<Record<PathStep, Source>> = {
  orientation: guide("2"),
  team: guide("2"),
  "format-and-theme": guide("2"),
  technology: guide("2"),
  commitments: guide("2"),
  "first-session": guide("2"),
  support: handbook("9"),
};

/**
 * The way to leading a group, step by step: to be oriented, to form a team, to choose format and theme, to practise the
 * technology where it is met online, to commit oneself, the first session, and support and reflection while it goes on.
 *
 * @see guide, 2; handbook, 6.2 and 9
 * @example
 * ```ts
 * import { resolvePlanOrThrow } from "@piiri/core";
 * import { facilitatorPath } from "@piiri/core/path";
 * import { goodPlans } from "@piiri/core/rule-examples";
 *
 * const path = facilitatorPath(resolvePlanOrThrow(goodPlans["closed-group"]), { today: "2027-01-04" });
 * path.filter(({ state }) => state === "open").map(({ step }) => step); // => ["first-session"]
 * ```
 */
export function facilitatorPath(group: Group, options: { readonly today: LocalDate }): readonly PathStage[] {
  checkGiven("options", options, { today: "day" });
  const { today } = options;
  const tasks = timeline(group, { today });
  const dueOf = (kind: string) => tasks.find((task) => task.kind === kind)?.due;
  const lacking = (isReady: (person: Person) => boolean) =>
    group.people.facilitators.filter((person) => !isReady(person));
  const notOriented = lacking((person) => isOriented(person, group));
  const notCommitted = lacking(({ commitmentsAccepted }) => commitmentsAccepted !== undefined);
  const hasPractised = group.done["technology-practice"] !== undefined;
  const notPractised = hasPractised ? [] : lacking((person) => hasTaken(person, "orientation") === true);
  const first = firstDay(group);
  const someone = group.people.facilitators.length > 0;
  const stages: Readonly<Record<PathStep, Omit<PathStage, "step" | "source">>> = {
    orientation: stage(someone && notOriented.length === 0, dueOf("orientation"), notOriented),
    team: stage(hasTeam(group), dueOf("season-planning")),
    "format-and-theme": stage(hasTheme(group), dueOf("preparation")),
    technology: stage(
      hasPractised || (someone && notPractised.length === 0),
      dueOf("technology-practice"),
      notPractised,
    ),
    commitments: stage(someone && notCommitted.length === 0, dueOf("commitments"), notCommitted),
    "first-session": stage(first < today, first),
    support: stage(group.people.supportInDifficulty !== undefined, undefined),
  };
  return pathSteps
    .filter((step) => step !== "technology" || group.platform !== undefined)
    .map((step) => ({ step, ...stages[step], source: sources[step] }));
}

function stage(
  isDone: boolean,
  due: LocalDate | undefined,
  lacking: readonly Person[] = [],
): Omit<PathStage, "step" | "source"> {
  return { state: isDone ? "done" : "open", due, lacking: isDone ? [] : lacking };
}

function isOriented(person: Person, { platform }: Group): boolean {
  return (
    hasTaken(person, "basicCourse") === true && (platform === undefined || hasTaken(person, "orientation") === true)
  );
}

function hasTeam({ people, profile, format }: Group): boolean {
  return people.facilitators.length >= profile.formats[format].facilitatorsLeast.value;
}

/** Of the first session it is known what it is about, or that those who come choose it. */
function hasTheme(group: Group): boolean {
  const [opening] = heldSessions(group);
  return opening?.theme !== undefined || opening?.themeBy !== undefined;
}
