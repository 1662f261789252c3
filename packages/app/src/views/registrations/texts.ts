import type { ReadingOutcome } from "@piiri/adapters-forms";
import type { ColumnsByHand, SaidOnPage } from "../../workshop/givenHere.js";
import type { OffersMade } from "../../workshop/makeOffers.js";
import type { GivenKind } from "../../workshop/recognise.js";
import type { Registered } from "../../workshop/registered.js";

/** What the view of registrations says. */
export interface RegistrationsTexts {
  readonly form: string;
  readonly formHelp: string;
  readonly formName: string;
  readonly formFile: string;
  readonly formFileHelp: string;
  readonly give: string;
  readonly giveHelp: string;
  readonly choose: string;
  readonly given: string;
  readonly kinds: Readonly<Record<Exclude<GivenKind, "plan">, string>>;
  readonly takeAway: (file: string) => string;
  readonly attended: string;
  readonly whichMeeting: string;
  readonly summedUp: (participants: number) => string;
  readonly sumUp: string;
  readonly isSummedUp: string;
  readonly attendedBy: (file: string, participants: number | undefined) => string;
  /** While a large file is read: how many rows so far, as one writes the figure. */
  readonly reading: (rows: string) => string;
  readonly stop: string;
  readonly stopped: string;
  readonly state: string;
  /** As the command ends with 0, 1 or 2. */
  readonly outcomes: Readonly<Record<ReadingOutcome, string>>;
  readonly show: string;
  readonly hide: string;
  readonly showing: string;
  readonly showHelp: string;
  readonly keepCounts: string;
  readonly howRead: string;
  readonly people: string;
  readonly row: (row: number | undefined) => string;
  readonly all: (count: number) => string;
  readonly can: Readonly<Record<SaidOnPage["kind"], string>>;
  /** What was noted here and is in no file yet. */
  readonly said: (count: number) => string;
  readonly keepEvents: string;
  readonly undoSaid: string;
  readonly offers: string;
  readonly offersHelp: string;
  readonly noJournal: string;
  readonly key: string;
  readonly keyHelp: string;
  readonly keyProblems: Readonly<Record<NonNullable<Registered["keyProblem"]>, string>>;
  readonly record: string;
  readonly recorded: string;
  readonly offerProblems: Readonly<Record<Extract<OffersMade, { readonly problem: string }>["problem"], string>>;
  readonly whichColumns: string;
  readonly whichColumnsHelp: string;
  readonly fields: Readonly<Record<keyof ColumnsByHand, string>>;
  readonly none: string;
  readonly readSo: string;
  readonly showExamples: string;
  readonly maskExamples: string;
  readonly keepChoice: string;
  /** Once the time of keeping is over: counts and files, never anybody's name. */
  readonly forgetting: {
    readonly title: string;
    readonly undecided: string;
    readonly kept: (until: string) => string;
    readonly over: (until: string) => string;
    readonly written: string;
    readonly giveJournals: string;
    readonly nothingWritten: string;
    readonly keyNeeded: string;
    readonly notRead: string;
    readonly message: (key: string, people: number, on: string) => string;
    readonly offers: (count: number) => string;
    readonly forget: string;
    readonly forgotten: string;
    /** Where the files that the page made belong. */
    readonly putBack: string;
    readonly byHand: string;
    readonly exports: string;
    readonly noExports: string;
    readonly elsewhere: string;
  };
}
