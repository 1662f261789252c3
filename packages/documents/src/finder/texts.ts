import type { Format } from "@piiri/core";
import type { FinderFilter } from "./finderFilters.js";

/** What the page on which people look for a group says, and the booklet. */
export interface FinderTexts {
  readonly title: string;
  readonly intro: string;
  /** Above what one can choose, which needs a script. */
  readonly choose: string;
  readonly filters: Readonly<Record<FinderFilter, string>>;
  readonly all: string;
  readonly showAll: string;
  /** How many groups are shown, by a script: `#` stands for the number. */
  readonly shown: Readonly<Record<"none" | "one" | "many", string>>;
  readonly noGroups: string;
  readonly ways: Readonly<Record<"online" | "in-person", string>>;
  /** What the languages in which groups meet are called; another is told by its tag. */
  readonly languages: Readonly<Record<string, string>>;
  readonly kinds: Readonly<Record<Format, string>>;
  readonly forClose: string;
  readonly accessible: string;
  readonly language: string;
  readonly moreSessions: (count: number) => string;
  readonly cancelled: string;
  readonly postponed: string;
  /** By which town's clock times are, where it is another one than usual. */
  readonly clock: (town: string) => string;
  readonly opens: (date: string) => string;
  readonly closes: (date: string) => string;
  readonly ifThereIsRoom: (until: string) => string;
  readonly closed: string;
  readonly walkIn: string;
  /** What is said of registering for one session. */
  readonly forSession: (date: string, said: string) => string;
  readonly addToCalendar: string;
  readonly subscribe: string;
  readonly subscribeToAll: string;
  /** A way to the group on this page; with a script, to send it on or to copy it. */
  readonly link: string;
  readonly share: string;
  readonly copy: string;
  readonly copied: string;
  readonly asOf: (date: string) => string;
  readonly booklet: {
    readonly title: string;
    readonly contents: string;
    readonly group: string;
    readonly first: string;
    readonly mayChange: (date: string) => string;
  };
}
