import type { LocalDate, LocalTime } from "../kernel/index.js";

/** A wall-clock time on a day. */
export interface WallTime {
  readonly date: LocalDate;
  readonly time: LocalTime;
}

/** When a session is held, how long it is in minutes, and in which room. */
export interface SessionTerms extends WallTime {
  readonly duration: number;
  readonly place?: string | undefined;
}

/** One thing that differs between two states of a group. Sessions are told by key. */
export type GroupChange =
  | { readonly kind: "session-moved"; readonly session: string; readonly before: WallTime; readonly after: WallTime }
  | { readonly kind: "session-added"; readonly session: string; readonly after: WallTime }
  | { readonly kind: "session-cancelled"; readonly session: string; readonly before: WallTime }
  /** It is held later, on a day that nobody knows yet. */
  | { readonly kind: "session-postponed"; readonly session: string; readonly before: WallTime }
  | { readonly kind: "session-restored"; readonly session: string; readonly after: WallTime }
  /** A session that had been told of is no longer there: it has to be cancelled instead. */
  | { readonly kind: "session-gone"; readonly session: string; readonly before: WallTime }
  /** From a session on, for it and those that follow, something is otherwise; `before` and `after` are of the first of them. */
  | {
      readonly kind: "sessions-onwards";
      readonly session: string;
      readonly sessions: readonly string[];
      readonly before: SessionTerms;
      readonly after: SessionTerms;
    }
  /** A pause of which nobody knows the end: the first session in it, and all that wait. */
  | {
      readonly kind: "paused";
      readonly session: string;
      readonly sessions: readonly string[];
      readonly from: LocalDate;
      readonly before: WallTime;
    }
  | { readonly kind: "session-theme" | "session-facilitators"; readonly session: string }
  | { readonly kind: "duration" | "cap"; readonly before: number | undefined; readonly after: number | undefined }
  | { readonly kind: "place" | "name" | "contact" | "facilitators" | "registration" };
