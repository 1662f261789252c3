import type { Format, Membership } from "../format/index.js";
import type { OwnInstrument } from "../instruments/index.js";
import {
  getOrMake,
  type Instant,
  type JsonPointer,
  type LocalDate,
  type LocalTime,
  pointerSteps,
  type TimeZone,
  valueAt,
} from "../kernel/index.js";
import type { People, Person } from "../people/index.js";
import type { GroupPlan } from "../plan/index.js";
import type { Licence, Profile } from "../profile/index.js";
import type { Break, DatedSession, Extent, HolidayCalendar, OnwardsFrom, Rhythm } from "../series/index.js";
import type { Agenda, SessionSummary, SummaryItem } from "../session/index.js";

/** Values that the profile supplies where the plan does not state them, by their place in the plan. */
export type DerivablePath =
  | "/stage"
  | "/revision"
  | "/language"
  | "/membership"
  | "/venue"
  | "/schedule/timeZone"
  | "/schedule/duration"
  | "/schedule/rhythm"
  | "/schedule/count"
  | "/schedule/until"
  | "/schedule/holidays"
  | "/seats"
  | "/agenda"
  | "/facilitation/preparation"
  | "/facilitation/admission"
  | "/facilitation/reflection"
  | "/facilitation/summaryForm"
  | "/platform/licence"
  | "/platform/coOrganisers"
  | "/platform/lobby"
  | "/platform/recording"
  | "/platform/transcription"
  | "/organisation/planningStarts"
  | "/organisation/preparationStarts"
  | "/registration/required"
  | "/registration/opens"
  | "/registration/closes"
  | "/registration/lateUntil"
  | "/registration/opensDaysBefore"
  | "/registration/closesDaysBefore"
  | "/registration/cap"
  | "/registration/promotion"
  | "/registration/offerHours"
  | "/registration/fields"
  | "/registration/contact"
  | "/registration/keptUntil"
  | "/publicity/starts"
  | "/publicity/ends"
  | "/ethics/told"
  | "/ethics/commitments"
  | "/groundRules/topics"
  | "/feedback/askedOn"
  | "/feedback/answersUntil"
  | "/feedback/goneThroughOn"
  | "/feedback/threshold"
  | "/report/countsPerYear"
  | "/report/inAnnualReport";

/** Where the group meets, with its place where there is one. */
export type Venue = NonNullable<GroupPlan["venue"]>;
/** Who answers for the group. */
export interface Organiser extends OrganiserPlan {
  /** What tells this group from all others beside its id: the organiser's domain, or the key that stands in its place. */
  readonly namespace: string;
}

/** One dated meeting with what is decided of it. */
export interface Session extends DatedSession {
  /** What the session is about, where it has been decided. */
  readonly theme?: string | undefined;
  /** Who decides on the theme. */
  readonly themeBy?: "facilitators" | "participants" | undefined;
  /** What it is made of, in order. */
  readonly agenda: Agenda;
  /** Where in the plan the agenda is stated; absent when it is the format's usual one. */
  readonly agendaPath?: JsonPointer | undefined;
  /** Who leads the session. */
  readonly facilitators: readonly Person[];
  /** What the facilitators wrote down afterwards; nobody is named in it. */
  readonly summary?: SessionSummary | undefined;
}

/** What surrounds a session, in minutes, and what is written down after it. */
export interface Facilitation {
  /** Minutes before the start at which facilitators gather. */
  readonly preparation: number;
  /** Minutes before the start at which participants are let in. */
  readonly admission: number;
  /** Minutes after the end that facilitators talk it over. */
  readonly reflection: number;
  /** What is written down after each session. */
  readonly summaryForm: readonly SummaryItem[];
}

/** How a group meets online. */
export interface Platform {
  /** The licence that the group meets under, by its id. */
  readonly licence: string;
  /** What that licence allows. */
  readonly terms: Licence;
  /** Who makes the meeting link, by id. */
  readonly organiser?: string | undefined;
  /** Who can go on when that person cannot come, by id. */
  readonly coOrganisers: readonly string[];
  /** Whether participants wait until they are let in. */
  readonly lobby: boolean;
  /** Whether the meeting is recorded; a peer group is not. */
  readonly recording: boolean;
  /** Whether a program writes down what is said. */
  readonly transcription: boolean;
  /** How many people may come at most. */
  readonly expectedPeople?: number | undefined;
}

/** One format's, for all have the same: in declarations each format's is a type apart, and no interface extends a union. */
type EventPlan = Extract<GroupPlan, { readonly format: "single-event" }>;
type OrganiserPlan = EventPlan["organiser"];
type OrganisationPlan = NonNullable<EventPlan["organisation"]>;
type RegistrationPlan = Omit<NonNullable<EventPlan["registration"]>, "opens" | "closes" | "required">;
type PublicityPlan = NonNullable<EventPlan["publicity"]>;
type GroundRulesPlan = NonNullable<EventPlan["groundRules"]>;
type EthicsPlan = NonNullable<EventPlan["ethics"]>;
type FeedbackPlan = NonNullable<EventPlan["feedback"]>;

/** How the group stands in the association's year. */
export interface Organisation extends OrganisationPlan {
  /** The day on which planning of the season begins. */
  readonly planningStarts: LocalDate;
  /** The day on which the facilitators begin to prepare. */
  readonly preparationStarts: LocalDate;
}

/** When people can register: once for the whole series, from one day to another, both included … */
export interface SeriesRegistrationPeriod {
  /** One registers once, for all sessions. */
  readonly by: "series";
  /** The first day on which one can register. */
  readonly opens: LocalDate;
  /** The last day on which one can register. */
  readonly closes: LocalDate;
  /** If a closed group is not full: up to when newcomers are still taken. */
  readonly lateUntil?: LocalDate | undefined;
}

/** … or for each session by itself, in days before it. */
export interface SessionRegistrationPeriod {
  /** One registers for each session. */
  readonly by: "session";
  /** How many days before a session its registration opens. */
  readonly opensDaysBefore: number;
  /** How many days before a session its registration closes. */
  readonly closesDaysBefore: number;
}

/** How people register. Who has registered is never in a plan, nor in a group. */
export interface Registration extends RegistrationPlan {
  /** When one can register. */
  readonly period: SeriesRegistrationPeriod | SessionRegistrationPeriod;
  /** Whether one registers at all; false where one may simply walk in. */
  readonly required: boolean;
  /** Registrations taken at most; not said of a single event unless its plan does. */
  readonly cap?: number | undefined;
  /** How a free place goes to the first who waits: at once, or as an offer to be answered. */
  readonly promotion: "by-itself" | "by-offer";
  /** How long an offered place is kept, in hours. */
  readonly offerHours: number;
  /** What the form asks. */
  readonly fields: NonNullable<RegistrationPlan["fields"]>;
  /** When registrations are deleted; not known of a group without an end unless its plan says it. */
  readonly keptUntil?: LocalDate | undefined;
}

/** How people hear of the group. */
export interface Publicity extends PublicityPlan {
  /** The first day on which people are told of the group. */
  readonly starts: LocalDate;
  /** Not known of a group without an end unless its plan says it. */
  readonly ends?: LocalDate | undefined;
}

/** What the group holds to. */
export interface GroundRules extends GroundRulesPlan {
  /** What the rules are about. */
  readonly topics: NonNullable<GroundRulesPlan["topics"]>;
}

/** What is told of how people are met here. */
export interface Ethics extends EthicsPlan {
  /** What participants are told before they come. */
  readonly told: NonNullable<EthicsPlan["told"]>;
  /** What facilitators commit themselves to. */
  readonly commitments: NonNullable<EthicsPlan["commitments"]>;
}

/** How the group asks what people thought. */
export interface Feedback extends Omit<FeedbackPlan, "instrument"> {
  /** The federation's own survey that the plan chose; without one, what the guide asks. */
  readonly instrument?: OwnInstrument | undefined;
  /** Not known of a group without an end, which asks at each season's end, unless its plan says it. */
  readonly askedOn?: LocalDate | undefined;
  /** The last day on which answers are taken. */
  readonly answersUntil?: LocalDate | undefined;
  /** The day on which the answers are gone through with the association. */
  readonly goneThroughOn?: LocalDate | undefined;
  /** When results were told last, where the plan says so. */
  readonly toldOn?: LocalDate | undefined;
  /** Results are told from this many answers on. */
  readonly threshold: number;
}

/** What the association tells of the group afterwards. */
export interface ReportFacts {
  /** How often in a year sessions and participants are counted. */
  readonly countsPerYear: number;
  /** Whether the group has a place in the annual report. */
  readonly inAnnualReport: boolean;
  /** Who tells the federation the counts, by id. */
  readonly countsToldBy?: string | undefined;
  /** How many different people came in all, where it is known. */
  readonly people?: number | undefined;
}

/** Where a group comes from, what it has agreed, and how it goes on or ends. */
type LifecycleFacts = NonNullable<EventPlan["lifecycle"]>;

/** When the group meets: its series, with the profile's figures where the plan is silent. */
export interface Schedule {
  /** The first session's date. */
  readonly start: LocalDate;
  /** When sessions begin, on the wall clock. */
  readonly time: LocalTime;
  /** The zone of that clock, by its IANA name. */
  readonly timeZone: TimeZone;
  /** A session's length in minutes. */
  readonly duration: number;
  /** How often the group meets, one phase after another. */
  readonly rhythm: Rhythm;
  /** How the series ends: after a count of sessions, on a date, or not at all. */
  readonly extent: Extent;
  /** Whether the group was begun without an end in sight; it stays one when its last day has been decided on. */
  readonly standing: boolean;
  /** Dates on which there is no session. */
  readonly skip: readonly LocalDate[];
  /** Pauses in which nobody meets. */
  readonly breaks: readonly Break[];
  /** What is otherwise from some session on, in order. */
  readonly onwards: readonly OnwardsFrom[];
  /** Whether the rhythm passes over holidays, or the review tells of them. */
  readonly holidays: "skip" | "flag";
}

/** A plan with all that follows from it: what the rest of the library works on. */
export interface Group {
  /** Chosen once, never changed: calendars know the group by it. */
  readonly id: string;
  /** A closed group, open meetings or a single event. */
  readonly format: Format;
  /** Who may join, and when. */
  readonly membership: Membership;
  /** Whether people have been told of the plan yet. */
  readonly stage: "draft" | "published";
  /** 0 until a published plan is changed. */
  readonly revision: number;
  /** When the published plan was changed last, in UTC. */
  readonly revisedAt?: Instant | undefined;
  /** In which language the group is written to, as BCP 47 writes it. */
  readonly language: string;
  /** For those who may know what the group is about. */
  readonly title: string;
  /** A neutral name, seen by strangers: no word of the condition. */
  readonly publicName: string;
  /** What the group is for, in a few sentences. */
  readonly description?: string | undefined;
  /** The page that links and QR codes lead to. */
  readonly informationPage?: string | undefined;
  /** Who answers for the group. */
  readonly organiser: Organiser;
  /** How many people are wanted; not said of a single event unless its plan does. */
  readonly seats?: { readonly least: number; readonly most: number } | undefined;
  /** Whom the group is for, where it is not for everyone. */
  readonly audience?: GroupPlan["audience"];
  /** Where the group meets. */
  readonly venue: Venue;
  /** Absent where the group meets in person only. */
  readonly platform?: Platform | undefined;
  /** Who does what: volunteers and staff, never participants. */
  readonly people: People;
  /** How the group stands in the association's year. */
  readonly organisation: Organisation;
  /** What surrounds a session, in minutes. */
  readonly facilitation: Facilitation;
  /** How people register. */
  readonly registration: Registration;
  /** How people hear of the group. */
  readonly publicity: Publicity;
  /** What is told of how people are met here. */
  readonly ethics: Ethics;
  /** Absent while nobody has said that the group has any. */
  readonly groundRules?: GroundRules | undefined;
  /** How the group asks what people thought. */
  readonly feedback: Feedback;
  /** What the association tells of the group afterwards. */
  readonly report: ReportFacts;
  /** Where the group comes from, what it has agreed, and how it goes on or ends. */
  readonly lifecycle: LifecycleFacts;
  /** How people are reminded of each session, where the plan says it. */
  readonly reminders: NonNullable<GroupPlan["reminders"]>;
  /** When tasks were done, by the id that the timeline gives them. */
  readonly done: Readonly<Record<string, LocalDate>>;
  /** When the group meets. */
  readonly schedule: Schedule;
  /** In order of time. */
  readonly sessions: readonly Session[];
  /** The days on which people do not usually meet, where it was dated with other days than Finland's. */
  readonly calendar?: HolidayCalendar;
  /** What the profile supplied; everything else was stated in the plan. */
  readonly derived: readonly DerivablePath[];
  /** What people wrote. */
  readonly plan: GroupPlan;
  /** The practice with which it was filled in. */
  readonly profile: Profile;
}

/**
 * Whether people have stated a value themselves, or the profile supplied it.
 *
 * @example
 * ```ts
 * import { isStated, parsePlanOrThrow, resolvePlanOrThrow } from "@piiri/core";
 *
 * const plan = parsePlanOrThrow({
 *   id: "walkers", format: "single-event", title: "An evening", publicName: "An evening",
 *   organiser: { name: "Example Association", domain: "example.org" },
 *   schedule: { start: "2027-03-02", time: "18:00", duration: 90 },
 * });
 * isStated(resolvePlanOrThrow(plan), "/schedule/duration"); // => true
 * isStated(resolvePlanOrThrow(plan), "/schedule/timeZone"); // => false
 * ```
 */
export function isStated(group: Group, path: DerivablePath): boolean {
  return (
    valueAt(
      group.plan,
      getOrMake(stepsByPath, path, () => pointerSteps(path)),
    ) !== undefined
  );
}

/** There are a few dozen such places. */
const stepsByPath = new Map<DerivablePath, readonly string[]>();
