import { isMarkedAs, markAs } from "../kernel/index.js";

/**
 * Why a calendar is not written. The link itself is in neither: it is a secret, and errors end up in logs.
 *
 * | code | when |
 * |---|---|
 * | `link-in-public-view` | a meeting link was given for a calendar that strangers see |
 * | `link-not-https` | the meeting link is not an https address |
 */
export type CalendarProblem = { readonly code: "link-in-public-view" } | { readonly code: "link-not-https" };

/** What `toCalendarOrThrow` throws. */
export class CalendarError extends Error {
  override readonly name = "CalendarError";
  readonly problem: CalendarProblem;

  constructor(problem: CalendarProblem) {
    super(problem.code);
    this.problem = problem;
    markAs(this, "CalendarError");
  }

  /** Another copy of this package makes errors of the same kind. */
  static override [Symbol.hasInstance](value: unknown): value is CalendarError {
    return isMarkedAs(value, "CalendarError");
  }
}
