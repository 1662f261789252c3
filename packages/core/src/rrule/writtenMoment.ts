import type { LocalDate, LocalTime } from "../kernel/index.js";

/** A moment as a calendar writes it: on the wall clock of a zone that it names, or in universal time. */
export interface WrittenMoment {
  readonly date: LocalDate;
  /** None for a whole day. */
  readonly time: LocalTime | undefined;
  readonly isUtc: boolean;
  readonly zone: string | undefined;
}
