import type { Group } from "@piiri/core";
import type { SeasonChange } from "@piiri/core/change";
import type { SeasonPurpose } from "./seasonPurpose.js";

/** What `piiri season` says of its own, in one language. */
export interface SeasonCommandTexts {
  /** Nothing to look at; how many files were there that are no plans. */
  readonly noPlans: (places: readonly string[], others: number) => string;
  readonly progress: (files: number) => string;
  /** Files that are no plans and were left alone. */
  readonly others: (count: number) => string;
  /** What is missing in the result. */
  readonly leftOut: (count: number, taken: number) => string;
  /** Another plan has the same identity already. */
  readonly sameIdentity: (file: string) => string;
  readonly endsBeforeItBegins: string;
  /** `--site` goes with the page on which people look for a group, in a file. */
  readonly siteNeeds: string;
  /** Calendars were written beside the page. */
  readonly beside: (count: number) => string;
  /** Calendars of groups that are no longer on the page. */
  readonly older: (files: readonly string[]) => string;
  /** Suggestions of dates need both days. */
  readonly bothDays: string;
  /** What is said of one folder of plans beside another. */
  readonly diff: {
    readonly kinds: Readonly<Record<SeasonChange["kind"], string>>;
    /** What a group is now that was something else. */
    readonly stages: Readonly<Record<Group["stage"], string>>;
    /** Sessions of a group that is gone, which people still have in their calendars. */
    readonly toCome: (count: number) => string;
    readonly finding: (message: string) => string;
    readonly counts: (counts: Readonly<Record<SeasonChange["kind"], number>>, unchanged: number) => string;
    /** What else was asked for does not go with it. */
    readonly alone: string;
  };
  /** Before each group that is not in the feed of weekly meetings. */
  readonly notInGuide: (count: number) => string;
  readonly formatsOf: (purpose: SeasonPurpose, formats: readonly string[]) => string;
}
