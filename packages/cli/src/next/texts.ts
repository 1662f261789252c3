import type { LocalDate } from "@piiri/core";
import type { Gaps } from "./commandFor.js";

/** What is said of what comes next, in one language. */
export interface NextTexts {
  readonly late: string;
  readonly now: string;
  readonly coming: string;
  /** How far a day is from today: “in 3 days”. */
  readonly away: (date: LocalDate, today: LocalDate) => string;
  /** What stands in a command for what only the person knows. */
  readonly gaps: Gaps;
  readonly toMend: (count: number, command: string) => string;
  readonly undecided: (count: number, command: string) => string;
  readonly later: (count: number, command: string) => string;
  readonly nothing: string;
  /** Where no plan was named and none lies in the folder: how to begin. */
  readonly begin: readonly string[];
  readonly plansHere: string;
  /** A plan that cannot be read before it is mended. */
  readonly faulty: (command: string) => string;
  /** The folder has more files than are looked through. */
  readonly notAll: (count: number) => string;
}
