import {
  belongsToAssociation,
  endingSession,
  facilitating,
  type Group,
  isAttached,
  leadingOf,
  meetingHosts,
  needsNoTheme,
} from "../group/index.js";
import { guide, handbook, type Source } from "../kernel/index.js";
import type { GuideRuleId } from "../review/index.js";
import type { Informant, QualityCriterion } from "./criterion.js";

/** Of which groups a condition is asked. */
type AskedOf = (group: Group) => boolean;

/** A condition that review rules stand for. */
interface ReviewedCondition {
  readonly rules: readonly [GuideRuleId, ...GuideRuleId[]];
  /** Asked of every group of which its rules are, unless given. */
  readonly askedOf?: AskedOf;
  /** Whom it is about: as long as the plan names none of them, nobody knows. */
  readonly about?: (group: Group) => readonly unknown[];
  /** Its rules are mere possibilities to a review, and the guide still names it a condition. */
  readonly heedsPossibilities?: true;
  /** Who may know: the first of these whom the plan names. */
  readonly informants: Informants;
  readonly source: Source;
}

/** A condition that no rule covers: `statedConditions` looks for it in the plan, which may not be able to say it. */
interface StatedCondition {
  readonly askedOf: AskedOf;
  readonly informants: Informants;
  readonly source: Source;
}

export type AnyCondition = ReviewedCondition | StatedCondition;
type Informants = readonly [Informant, ...Informant[]];

const associationsOwn: Informants = ["association"];
const planners: Informants = ["contact-person", "coordinator", "association"];
const facilitators: Informants = ["facilitators", ...planners];
const communications: Informants = ["communications-officer", ...planners];
const federation: Informants = ["federation"];
const quality = guide("Liite 3");

const everyGroup: AskedOf = () => true;
const isOnline: AskedOf = ({ platform }) => platform !== undefined;
const associationOnline: AskedOf = (group) => isOnline(group) && belongsToAssociation(group);
const registered: AskedOf = ({ registration }) => registration.required;
/** Where members lead together there need be nobody who is named for it. Handbook 2. */
const isLed: AskedOf = (group) => leadingOf(group) !== "members" || isOnline(group);

const facilitatorsNamed = (group: Group) => facilitating(group);
const technicians = ({ people }: Group) => [
  ...people.facilitators,
  ...(people.coordinator ? [people.coordinator] : []),
];
const hosts = (group: Group) => meetingHosts(group);

/**
 * What each criterion asks, in the order of the guide. What it does not name lies where it belongs; the handbook's
 * conditions are there for groups that go on without an end.
 */
const qualityConditions = {
  people: {
    "contact-person": { rules: ["people/contact-person"], informants: associationsOwn, source: quality },
    "contact-person-on-board": { askedOf: associationOnline, informants: planners, source: quality },
    coordinator: { rules: ["format/coordinator"], informants: planners, source: guide("3") },
    "enough-facilitators": {
      askedOf: isLed,
      rules: ["format/two-facilitators-at-least", "format/facilitator-count"],
      informants: planners,
      source: quality,
    },
    training: {
      askedOf: (group) => leadingOf(group) !== "professional" || isOnline(group),
      about: facilitatorsNamed,
      rules: ["people/basic-course", "people/orientation"],
      informants: facilitators,
      source: quality,
    },
    commitments: {
      askedOf: (group) => isLed(group) || facilitatorsNamed(group).length > 0,
      about: facilitatorsNamed,
      rules: ["people/commitments-accepted", "ethics/no-advice"],
      informants: facilitators,
      source: guide("2"),
    },
    initiator: {
      askedOf: ({ people }) => people.initiator !== undefined,
      rules: ["people/initiator-hands-over"],
      informants: planners,
      source: handbook("4.4"),
    },
  },
  equipment: {
    computers: {
      about: technicians,
      rules: ["people/computer", "people/camera-and-microphone"],
      informants: facilitators,
      source: quality,
    },
    "quiet-room": { about: technicians, rules: ["people/quiet-room"], informants: facilitators, source: quality },
    connection: { askedOf: isOnline, informants: facilitators, source: quality },
    "contact-persons-computer": {
      askedOf: (group) => isOnline(group) && isAttached(group),
      informants: planners,
      source: quality,
    },
    account: {
      about: hosts,
      rules: [
        "platform/same-domain",
        "platform/free-limit",
        "platform/participant-limit",
        "platform/breakout-needs-desktop",
      ],
      informants: planners,
      source: quality,
    },
    "material-bank": { askedOf: associationOnline, informants: federation, source: quality },
    place: { rules: ["venue/place"], informants: facilitators, source: handbook("4.4") },
  },
  planning: {
    "facilitators-choice": { askedOf: isLed, informants: facilitators, source: quality },
    format: {
      rules: [
        "format/session-count",
        "format/session-length",
        "format/session-interval",
        "format/no-expert-presentation",
        "format/preparation-time",
      ],
      informants: facilitators,
      source: guide("3"),
    },
    audience: { askedOf: everyGroup, informants: facilitators, source: quality },
    dates: {
      rules: ["series/postponed-date", "series/holiday", "series/uneven-gap"],
      informants: facilitators,
      source: quality,
    },
    themes: {
      askedOf: (group) => !needsNoTheme(group),
      rules: ["format/one-theme", "session/theme"],
      informants: facilitators,
      source: quality,
    },
    "start-up": {
      rules: ["lifecycle/six-questions", "lifecycle/start-up-steps"],
      informants: planners,
      source: handbook("4.2"),
    },
    "early-planning": { rules: ["organisation/season-planned-early"], informants: planners, source: guide("5") },
    "action-plan": { rules: ["organisation/action-plan"], informants: associationsOwn, source: quality },
    costs: { askedOf: associationOnline, informants: associationsOwn, source: quality },
    approval: { rules: ["organisation/approved"], informants: associationsOwn, source: quality },
  },
  registration: {
    "registration-tasks": {
      askedOf: registered,
      rules: ["registration/roles-agreed", "registration/contact"],
      informants: planners,
      source: quality,
    },
    "registration-system": { askedOf: registered, informants: planners, source: quality },
    "form-made": { askedOf: registered, informants: planners, source: quality },
    "form-questions": {
      askedOf: registered,
      rules: ["registration/required-fields", "registration/minimal-fields", "registration/forbidden-fields"],
      informants: planners,
      source: guide("5"),
    },
    "privacy-notice": {
      askedOf: registered,
      rules: ["registration/privacy-notice"],
      informants: planners,
      source: quality,
    },
    "confidential-registrations": {
      askedOf: registered,
      rules: ["registration/access", "registration/retention", "registration/consent-for-later-news"],
      informants: planners,
      source: quality,
    },
    "registration-period": {
      askedOf: registered,
      rules: ["registration/opens", "registration/closes", "registration/late-intake"],
      informants: planners,
      source: guide("5"),
    },
    places: {
      askedOf: registered,
      rules: ["registration/cap", "registration/cap-too-low"],
      informants: planners,
      source: guide("5"),
    },
    "meeting-link": {
      askedOf: registered,
      rules: ["registration/who-sends-the-link"],
      informants: planners,
      source: quality,
    },
  },
  publicity: {
    "publicity-tasks": { rules: ["publicity/who-does"], informants: communications, source: quality },
    channels: { rules: ["publicity/several-channels"], informants: communications, source: quality },
    material: { rules: ["publicity/material"], informants: communications, source: quality },
    "material-made": { askedOf: everyGroup, informants: communications, source: quality },
    links: {
      rules: ["registration/information-page", "organisation/example-address"],
      informants: communications,
      source: quality,
    },
    "publicity-period": {
      rules: ["publicity/starts", "publicity/all-season"],
      informants: communications,
      source: quality,
    },
  },
  running: {
    structure: {
      rules: [
        "format/stories-first",
        "session/segments-fill",
        "session/segments-overlap",
        "session/required-segments",
        "session/segment-order",
        "session/break",
        "session/break-near-middle",
      ],
      informants: facilitators,
      source: quality,
    },
    "ground-rules": {
      rules: ["ethics/ground-rules", "ethics/ground-rules-together", "session/ground-rules-read"],
      informants: facilitators,
      source: quality,
    },
    confidentiality: {
      rules: [
        "session/confidentiality-first",
        "ethics/confidentiality-told",
        "platform/no-recording",
        "platform/lobby",
      ],
      informants: facilitators,
      source: handbook("4.4"),
    },
    "everyone-heard": {
      rules: [
        "session/everyone-heard-at-start",
        "session/everyone-heard-at-end",
        "session/acquaintance-sessions",
        "ethics/nobody-made-to-speak",
        "ethics/principles-known",
      ],
      informants: facilitators,
      source: guide("3"),
    },
    wishes: { rules: ["session/wishes"], informants: facilitators, source: quality },
    "before-sessions": {
      rules: ["session/preparation-before", "session/admission-before"],
      informants: facilitators,
      source: guide("3"),
    },
    "after-sessions": {
      rules: ["session/reflection-after", "session/summary-form"],
      informants: facilitators,
      source: quality,
    },
    technology: {
      rules: ["session/technical-host", "platform/co-organisers"],
      informants: facilitators,
      source: guide("4"),
    },
    support: { rules: ["people/support-in-difficulty"], informants: planners, source: quality },
    newcomers: {
      rules: ["lifecycle/replenish-times", "ethics/newcomers-received"],
      informants: facilitators,
      source: handbook("6.4"),
    },
    ending: {
      askedOf: (group) => endingSession(group) !== undefined,
      rules: ["lifecycle/planned-ending"],
      informants: facilitators,
      source: handbook("4.5"),
    },
  },
  feedback: {
    "anonymous-feedback": {
      rules: ["feedback/anonymous", "feedback/threshold"],
      informants: planners,
      source: guide("3"),
    },
    "feedback-goals": { rules: ["feedback/goals"], informants: facilitators, source: guide("3") },
    "feedback-gathered": { rules: ["feedback/when", "feedback/who-collects"], informants: planners, source: quality },
    "feedback-used": { rules: ["feedback/used"], informants: planners, source: quality },
    counts: { rules: ["report/summaries"], heedsPossibilities: true, informants: planners, source: quality },
    "federation-counts": { askedOf: belongsToAssociation, informants: associationsOwn, source: quality },
    "annual-report": {
      rules: ["report/annual"],
      heedsPossibilities: true,
      informants: associationsOwn,
      source: quality,
    },
    evaluation: { rules: ["lifecycle/evaluation"], informants: facilitators, source: handbook("4.5") },
  },
} as const satisfies Readonly<Record<QualityCriterion, Readonly<Record<string, AnyCondition>>>>;

type Conditions = typeof qualityConditions;
type Each = {
  [Criterion in QualityCriterion]: {
    [Id in keyof Conditions[Criterion]]: { readonly id: Id; readonly condition: Conditions[Criterion][Id] };
  }[keyof Conditions[Criterion]];
}[QualityCriterion];

/** A condition of a criterion, by its name. */
export type QualityConditionId = Each["id"];
/** A condition that no review rule covers: the plan may not tell whether it holds, and people are asked. */
export type StatedConditionId = Exclude<Each, { readonly condition: { readonly rules: unknown } }>["id"];

/** The conditions of a criterion, in order. */
export function conditionsOf(criterion: QualityCriterion): readonly (readonly [QualityConditionId, AnyCondition])[] {
  const conditions: Readonly<Record<string, AnyCondition>> = qualityConditions[criterion];
  return Object.entries(conditions) as [QualityConditionId, AnyCondition][];
}
