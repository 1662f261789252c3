import type { LeftOut, UncarriedPart } from "./problems.js";

/** What is said of a calendar's series that becomes a plan, in one language; what is missing does not compile. */
export interface ImportedTexts {
  readonly problems: {
    readonly "not-a-calendar": string;
    readonly "too-large": string;
    readonly "no-event": string;
    readonly "all-day": string;
    readonly "no-start": string;
    readonly "unknown-zone": string;
    readonly "several-series": (dates: readonly string[]) => string;
    readonly "no-such-series": (series: number, of: number) => string;
    readonly "not-carried": Readonly<Record<UncarriedPart, string>>;
    readonly "too-long": (most: number) => string;
    readonly "other-dates": string;
  };
  /** Tells what was left out. */
  readonly leftOut: (what: readonly string[]) => string;
  /** What was left out, with how many there were. */
  readonly left: Readonly<Record<keyof LeftOut, (count: number) => string>>;
}
