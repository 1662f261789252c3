import type { LocalDate, LocalTime } from "../kernel/index.js";
import type { SeasonPerson } from "./seasonPerson.js";

/** What speaks against a suggestion, each with how much it weighs. */
export type SuggestionReason = { readonly points: number } & (
  | { readonly kind: "same-audience" | "holiday" | "unfit-hour" | "end-of-week"; readonly sessions: number }
  | { readonly kind: "missing-facilitators"; readonly people: number }
  | { readonly kind: "one-association"; readonly association: string }
  | { readonly kind: "no-basic-course" | "no-orientation"; readonly person: SeasonPerson }
  /** Weeks in which someone would have more sessions than is good. */
  | { readonly kind: "busy-weeks"; readonly person: SeasonPerson; readonly weeks: number }
  /** Sessions that someone leads in the season already. */
  | { readonly kind: "other-sessions"; readonly person: SeasonPerson; readonly sessions: number }
);

/** What can speak against a suggestion. */
export type SuggestionReasonKind = SuggestionReason["kind"];

/** Dates and a team for a group. Nobody in it is elsewhere at the time, and Teams can make them co-organisers. */
export interface Suggestion {
  readonly start: LocalDate;
  readonly time: LocalTime;
  readonly dates: readonly LocalDate[];
  /** Whom the plan names already first, then whom to ask. */
  readonly team: readonly SeasonPerson[];
  /** Others who are free at all these times, the most suited first: whom to ask next. */
  readonly reserves: readonly SeasonPerson[];
  /** What speaks against it, added up: the fewer the better. */
  readonly points: number;
  readonly reasons: readonly SuggestionReason[];
}
