import type { LocalDate, LocalTime } from "../kernel/index.js";
import type { SeasonFinding, SeasonFindingKind } from "./findings.js";
import type { StepInFacts } from "./stepInFacts.js";
import type {
  SubstituteHindrance,
  SubstituteHindranceKind,
  SubstituteReason,
  SubstituteReasonKind,
} from "./substitute.js";
import type { SuggestionReason, SuggestionReasonKind } from "./suggestion.js";

type FindingOf<Kind extends SeasonFindingKind> = Extract<SeasonFinding, { readonly kind: Kind }>;
type ReasonOf<Kind extends SuggestionReasonKind> = SuggestionReason & { readonly kind: Kind };

type KnownOf<Kind extends SubstituteReasonKind> = SubstituteReason & { readonly kind: Kind };
type HindranceOf<Kind extends SubstituteHindranceKind> = SubstituteHindrance & { readonly kind: Kind };

/** What is said of a season. */
export interface SeasonTexts {
  readonly title: string;
  readonly headings: Readonly<Record<"findings" | "sessions" | "loads" | "suggestions", string>>;
  /** What is, and a way out. */
  readonly findings: { readonly [Kind in SeasonFindingKind]: (finding: FindingOf<Kind>) => string };
  readonly noFindings: string;
  /** Groups, sessions and conflicts in a sentence; the days are absent where there is no session. */
  readonly overview: (groups: number, sessions: number, from?: LocalDate, to?: LocalDate) => string;
  readonly columns: Readonly<
    Record<
      "when" | "group" | "organiser" | "theme" | "facilitators" | "person" | "sessions" | "hours" | "fullest",
      string
    >
  >;
  readonly cancelled: string;
  readonly postponed: string;
  /** Sessions in someone's fullest week. */
  readonly inWeek: (sessions: number, monday: LocalDate) => string;
  /** Hours to a half, as people write them. */
  readonly hours: (minutes: number) => string;
  readonly reasons: { readonly [Kind in SuggestionReasonKind]: (reason: ReasonOf<Kind>) => string };
  /** A suggestion's heading: from when on, and how much speaks against it. */
  readonly suggested: (start: LocalDate, time: LocalTime, points: number) => string;
  readonly team: string;
  readonly reserves: string;
  readonly noReasons: string;
  readonly noSuggestions: string;
  readonly substitutes: SubstituteTexts;
}

/** What is said when somebody is looked for to step in. */
interface SubstituteTexts {
  /** A heading: for which session. */
  readonly title: (date: LocalDate, time: LocalTime, publicName: string) => string;
  readonly candidates: string;
  readonly others: string;
  readonly none: string;
  readonly reasons: { readonly [Kind in SubstituteReasonKind]: (reason: KnownOf<Kind>) => string };
  readonly because: { readonly [Kind in SubstituteHindranceKind]: (because: HindranceOf<Kind>) => string };
  /** Above the message to each: that it is ready. */
  readonly ready: string;
  readonly subject: string;
  readonly request: (facts: StepInFacts) => { readonly subject: string; readonly paragraphs: readonly string[] };
}
