import type { Group } from "@piiri/core";
import type { SeasonChange } from "@piiri/core/change";
import type { SeasonCalendarView } from "@piiri/core/ical";

/** What the view of a season of many groups says. */
export interface SeasonViewTexts {
  readonly folder: string;
  readonly files: string;
  readonly chooseHelp: string;
  readonly from: string;
  readonly to: string;
  readonly daysHelp: string;
  readonly wrongDays: string;
  readonly reading: (read: number, all: number) => string;
  readonly stop: string;
  readonly stopped: string;
  readonly read: (groups: number, others: number) => string;
  readonly noPlans: string;
  readonly leftOut: (count: number) => string;
  readonly twice: (file: string) => string;
  readonly tooLong: string;
  readonly openPlan: (file: string) => string;
  readonly parts: {
    readonly planning: string;
    readonly report: string;
    readonly calendars: string;
    readonly suggest: string;
    readonly changes: string;
  };
  readonly choosePart: string;
  /** What the figures lack here. */
  /** Where the figures of feedback come from; of how many groups what was told could not be read. */
  readonly feedback: string;
  readonly toldUnread: (groups: number) => string;
  readonly table: string;
  readonly rows: string;
  readonly rowsMore: (more: number) => string;
  readonly calendarFor: Readonly<Record<SeasonCalendarView, { readonly name: string; readonly help: string }>>;
  /** Weekly meetings for apps that look for them; how many groups are none. */
  readonly weekly: {
    readonly name: string;
    readonly help: string;
    readonly make: string;
    readonly leftOut: (count: number) => string;
  };
  readonly everyone: Readonly<
    Record<"finder" | "booklet" | "calendar", { readonly name: string; readonly help: string }>
  >;
  /** What is said of the season beside its former state. */
  readonly changes: {
    readonly help: string;
    readonly folder: string;
    readonly files: string;
    /** Nothing is compared while a plan is missing: its group would look new or gone. */
    readonly mendFirst: string;
    readonly kinds: Readonly<Record<SeasonChange["kind"], string>>;
    /** What a group is now that was something else. */
    readonly stages: Readonly<Record<Group["stage"], string>>;
    /** Sessions of a group that is gone, which people still have in their calendars. */
    readonly toCome: (count: number) => string;
    readonly found: string;
    readonly counts: (counts: Readonly<Record<SeasonChange["kind"] | "unchanged", number>>) => string;
  };
  readonly suggestNeedsPlan: string;
  readonly suggestHelp: string;
  readonly backToBegin: string;
}
