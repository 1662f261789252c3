import type { LocalDate } from "../kernel/index.js";
import type { Situation } from "./guidance.js";
import type { SupportPoint } from "./openPoints.js";
import type { ExcludedHelp, SharedThing, SupportWay } from "./supportAgreement.js";

/** What is said of support from person to person, in one language. */
export interface SupportTexts {
  /** Each point as a sentence: what to agree on, and why. */
  readonly points: Readonly<Record<SupportPoint, string>>;
  /** The agreement as a page to print and sign. */
  readonly agreement: {
    readonly title: string;
    readonly intro: string;
    readonly agreed: string;
    readonly open: string;
    readonly nothingOpen: string;
    readonly days: string;
    readonly followUp: (date: LocalDate) => string;
    readonly ends: (date: LocalDate) => string;
    readonly signed: string;
    readonly whoSigns: readonly string[];
    readonly facts: {
      readonly id: string;
      readonly agreedOn: string;
      readonly shared: string;
      readonly how: string;
      readonly everyWeeks: string;
      readonly place: string;
      readonly from: string;
      readonly until: string;
      readonly notIncluded: string;
      readonly confidentialityAgreedOn: string;
    };
    readonly inWeeks: (weeks: number) => string;
    readonly ways: Readonly<Record<SupportWay, string>>;
    readonly things: Readonly<Record<SharedThing, string>>;
    readonly help: Readonly<Record<ExcludedHelp, string>>;
  };
  /** What those who lead meet, and what helps. */
  readonly situations: Readonly<Record<Situation, { readonly name: string; readonly helps: readonly string[] }>>;
  readonly guidance: {
    readonly title: string;
    readonly notAlone: string;
    /** Whom the plan names for it. */
    readonly turnTo: (who: string) => string;
    readonly nobodyNamed: string;
    readonly source: string;
  };
}
