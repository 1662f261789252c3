import type { AttendanceDifference, AttendanceRejection } from "@piiri/adapters-forms";
import type { IntakeTexts } from "@piiri/adapters-forms/intake";

/** What the command says of registrations beside that: counts, never a name. Shares are in per cent. */
export interface IntakeCommandTexts extends IntakeTexts {
  readonly capacity: {
    readonly cap: (seats: number, cap: number) => string;
    readonly withinRisk: (share: string, cap: number) => string;
    readonly given: (ratio: string) => string;
    readonly learned: (share: string, sessions: number, registered: number, came: number) => string;
    readonly tooFew: (sessions: number, least: number) => string;
    readonly historyRows: (rows: readonly number[]) => string;
    readonly notARatio: string;
    readonly notAShare: string;
  };
  /** Places are given at once, so there is nothing to write down. */
  readonly noOffers: string;
  readonly needsKey: string;
  readonly recovered: (kept: number, aside: readonly string[]) => string;
  /** Something is dated later than the clock shows, so that nobody knows what has run out. */
  readonly clockBehind: (now: string, latest: string) => string;
  /** Offers were answered, and no journal says that there were any. */
  readonly answersWithoutJournal: string;
  /** There is a journal, and no key to read it by. */
  readonly journalClosed: string;
  /** Before names are shown. */
  readonly revealing: string;
  /** How to see them. */
  readonly howToReveal: string;
  readonly formNotRead: (file: string, places: readonly string[]) => string;
  readonly attendance: {
    readonly report: (file: string, participants: number) => string;
    readonly all: (reports: number, participants: number) => string;
    /** Those who lead were there too, and are not counted. */
    readonly leading: (file: string, leading: number) => string;
    /** Rows of one name that are of several people. */
    readonly overlap: (file: string, rows: readonly number[], minutes: number) => string;
    readonly moreOverlaps: (file: string, names: number) => string;
    readonly withoutTimes: (file: string) => string;
    readonly rejected: Readonly<Record<AttendanceRejection, (file: string, rows: readonly number[]) => string>>;
    /** The report's own count is another, and why; of nothing that explains it, what to do. */
    readonly differs: Readonly<
      Record<AttendanceDifference, (file: string, reported: number, joined: number) => string>
    >;
  };
  readonly blueprint: {
    readonly definition: string;
  };
}
