import { type Format, formats } from "../format/index.js";
import type { GroupPlan } from "../plan/index.js";

/** What is answered before a group without an end is started. */
type StartUpQuestion = keyof NonNullable<NonNullable<GroupPlan["lifecycle"]>["questions"]>;

/** The half of a year that a plan is for, as its neutral name tells it. */
export interface HalfYear {
  readonly half: "spring" | "autumn";
  readonly year: string;
}

/** What a plan can begin as: the formats, and groups that meet in person without an end, an association's or citizens' own. */
export const groupKinds = [...formats, "local-group", "citizens-group"] as const;
/** One of the kinds of group that a plan begins as. */
export type GroupKind = (typeof groupKinds)[number];

/** What a plan that is only beginning says: stand-ins for what people know, and comments that explain. */
export interface DraftTexts {
  readonly title: Readonly<Record<GroupKind, string>>;
  readonly publicName: (kind: GroupKind, halfYear: HalfYear) => string;
  readonly organiser: string;
  /** Short names without spaces for people who are not known yet; they stand in for what is written there. */
  readonly ids: {
    readonly facilitator: string;
    readonly coordinator: string;
    readonly contactPerson: string;
    readonly speaker: string;
  };
  readonly personName: string;
  readonly description: string;
  readonly firstTheme: string;
  readonly eventTheme: string;
  /** A ground rule of a group's own. */
  readonly ownRule: string;
  readonly goal: string;
  /** How the association supports those who lead. */
  readonly support: Readonly<Record<"mentor" | "supervision" | "expenses", string>>;
  /** Stand-ins for answers: the questions. */
  readonly answers: Readonly<Record<StartUpQuestion, string>>;
  readonly comments: {
    readonly opening: (format: string) => string;
    readonly howTo: string;
    readonly stage: string;
    readonly id: string;
    readonly title: string;
    readonly publicName: string;
    readonly description: string;
    readonly informationPage: string;
    readonly organiser: string;
    /** Where citizens keep a group by themselves. */
    readonly ownOrganiser: string;
    readonly key: string;
    readonly background: string;
    readonly email: string;
    readonly venue: string;
    readonly link: string;
    readonly people: string;
    readonly ownPeople: string;
    readonly start: (format: Format, dateTime: string) => string;
    /** Before the values that a profile gives; its name where it is not the guide's. */
    readonly usual: (profile: string | undefined) => string;
    readonly duration: string;
    readonly rhythm: string;
    readonly count: string;
    readonly until: string;
    readonly ongoing: string;
    readonly membership: string;
    readonly holidays: string;
    readonly skip: string;
    readonly breaks: string;
    readonly sessions: string;
    readonly theme: string;
    readonly organisation: string;
    readonly registration: string;
    readonly registrationDates: (opens: string, closes: string) => string;
    readonly registrationDays: (opensBefore: number, closesBefore: number) => string;
    readonly cap: (cap: number) => string;
    readonly publicity: (starts: string) => string;
    readonly groundRules: string;
    readonly feedback: string;
    readonly report: string;
    readonly lifecycle: string;
    readonly done: string;
  };
}
