import type { GuideRuleId, Membership, Scope, Strength } from "@piiri/core";
import type { TextsOfCommands } from "../commands/texts.js";

/** Why a file cannot be read or written, apart from what stands in it. */
export type FileProblemCode =
  | "no-such-file"
  | "is-an-address"
  | "is-a-directory"
  | "not-readable"
  | "not-writable"
  | "no-such-folder"
  | "no-room"
  | "not-written";

type TopicOf<Id> = Id extends `${infer Topic}/${string}` ? Topic : never;
/** What a rule is about, as its id begins. */
type RuleTopic = TopicOf<GuideRuleId>;

/**
 * All that the command itself says, in one language; what is missing does not compile. What the library says (problems,
 * dates, holidays) is in its own catalogue.
 */
export interface Texts {
  readonly help: {
    readonly about: string;
    readonly titles: {
      readonly usage: string;
      readonly arguments: string;
      readonly options: string;
      readonly globalOptions: string;
      readonly commands: string;
      readonly examples: string;
    };
    readonly command: string;
    readonly options: string;
    readonly showHelp: string;
    readonly showVersion: string;
    readonly helpCommand: string;
    readonly exitCodes: string;
    readonly values: {
      readonly file: string;
      readonly moment: string;
      readonly date: string;
      readonly time: string;
      readonly text: string;
      readonly id: string;
      readonly number: string;
      readonly link: string;
      readonly session: string;
      readonly folder: string;
      readonly address: string;
      readonly kind: string;
      readonly weekday: string;
      readonly minutes: string;
      readonly place: string;
    };
    readonly plan: string;
    readonly plans: string;
    readonly places: string;
    readonly format: string;
    readonly document: string;
    readonly calendar: string;
    readonly rule: string;
    readonly exercise: string;
  };

  readonly globalOptions: {
    readonly json: string;
    readonly language: string;
    readonly profile: string;
    readonly practice: string;
    readonly now: string;
    readonly noColor: string;
    readonly output: string;
    readonly force: string;
  };

  readonly commands: TextsOfCommands;

  readonly usage: {
    readonly unknownCommand: (name: string, nearest: string | undefined) => string;
    readonly unknownOption: (flag: string, nearest: string | undefined) => string;
    readonly planNeeded: (example: string) => string;
    readonly missingArgument: (name: string) => string;
    readonly missingValue: (flag: string) => string;
    readonly missingOption: (flag: string, values: readonly string[]) => string;
    readonly tooManyArguments: string;
    readonly notOneOf: (what: string, values: readonly string[]) => string;
    readonly notAWholeNumber: (flag: string) => string;
    readonly notAMoment: string;
    readonly jsonIsNotFor: string;
    readonly pageIsNoJson: string;
    /** The program, and how its files end. */
    readonly needsFile: (program: string, ending: string) => string;
    readonly formatsOfAction: (action: string, formats: readonly string[]) => string;
    /** Where more is told: `piiri check --help`. */
    readonly seeHelp: (command: string) => string;
  };

  readonly files: Readonly<Record<FileProblemCode, (file: string) => string>> & {
    /** Said when a result was to go to a file and the input turned out wrong. */
    readonly notWritten: (file: string) => string;
    /** Why a result is not put in place of a file. */
    readonly alreadyThere: (file: string) => string;
    readonly edited: (file: string) => string;
    readonly otherFormat: (file: string, format: string) => string;
    readonly noSuchFormat: (file: string, formats: readonly string[]) => string;
    readonly isInput: (file: string) => string;
    /** That there are no texts in a plan's language, and in which language they are instead. */
    readonly otherLanguage: (file: string, language: string) => string;
    /** With what a person is to write, as `revision: 2`. */
    readonly notEditable: (file: string, lines: readonly string[]) => string;
  };

  /** What is wrong with the files that a federation's page takes in. */
  readonly page: {
    readonly kind: (file: string, kinds: readonly string[]) => string;
    readonly tooLarge: (file: string, mostKilobytes: number) => string;
  };

  readonly problems: {
    readonly standardInput: string;
    /** Before the JSON Pointer of the place. */
    readonly place: string;
    /** The last line: how many, and the way out; `again` is the command to give once more, where that is known. */
    readonly count: (count: number, again: string | undefined) => string;
  };

  readonly check: {
    readonly inOrder: (file: string, sessions: number, first: string, last: string, goesOn: boolean) => string;
    /** Above what is worth knowing, and above what people have not decided yet. */
    readonly notes: string;
    readonly open: string;
    /** After a plan in order in which this many things are not decided yet. */
    readonly fillIn: (open: number) => string;
    /** The last line: how many findings, and the way out; `again` as for problems. */
    readonly found: (file: string, errors: number, warnings: number, again: string | undefined) => string;
    /** How to learn more of a rule. */
    readonly more: (rule: string) => string;
    readonly tooManyWarnings: (count: number, most: number) => string;
  };

  readonly rules: {
    readonly topics: Readonly<Record<RuleTopic, string>>;
    readonly strengths: Readonly<Record<Strength, string>>;
    readonly everyGroup: string;
    /** Between the last two of the formats that a rule is for. */
    readonly and: string;
    readonly venues: Readonly<Record<NonNullable<Scope["venue"]>, string>>;
    readonly withoutEnd: string;
    readonly withEnd: string;
    readonly attached: string;
    readonly associations: string;
    readonly registered: string;
    readonly memberships: Readonly<Record<Membership, string>>;
    readonly source: string;
    readonly locked: string;
    /** How strictly the practice that was asked for takes a rule; no severity where it does not ask for it at all. */
    readonly practice: (name: string, severity: string | undefined) => string;
    readonly good: string;
    readonly bad: string;
    readonly says: string;
    /** Beside a name whose value one of two plans does not have. */
    readonly notInPlan: string;
    readonly unknown: (rule: string, nearest: string | undefined) => string;
  };

  readonly agreement: {
    readonly unknownPerson: (person: string, ids: readonly string[]) => string;
  };

  readonly exercises: {
    readonly unknown: (exercise: string, nearest: string | undefined) => string;
  };

  /** What is said of a poll of times. */
  readonly poll: {
    readonly answers: (answers: number) => string;
    readonly time: (weekday: string, part: string, suits: number) => string;
    readonly none: string;
    readonly unclear: (rows: readonly number[]) => string;
  };
  readonly agenda: {
    readonly unknownSession: (session: string, keys: readonly string[]) => string;
    readonly chooseSession: (keys: readonly string[]) => string;
  };

  readonly jsonld: {
    readonly htmlIsForPages: string;
    /** `--publish` and `--first` say something of one format alone. */
    readonly onlyLinkedEvents: string;
    /** What the cities' service asks for, before each that is lacking. */
    readonly lacking: string;
    /** Before each reason why the group is not in the feed. */
    readonly notInGuide: string;
  };

  readonly timeline: {
    /** How the plan records that a task is done, with the name and the day of one that is not. */
    readonly record: (id: string, day: string) => string;
  };

  readonly publicity: {
    readonly qrNeedsPage: string;
    readonly qrWritten: (file: string) => string;
  };

  readonly readiness: {
    /** How people say what the plan does not tell, with the name of a condition that is still open. */
    readonly sayKnown: (condition: string) => string;
  };

  readonly sessions: {
    /** How a session stands that was moved, with the date and time that it was moved from. */
    readonly moved: (status: string, from: string) => string;
  };

  readonly unexpected: (detail: string) => string;
}
