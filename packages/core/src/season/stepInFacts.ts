import type { LocalDate, LocalTime } from "../kernel/index.js";

/** What somebody who is asked to step in is told: nobody's reasons, nothing of those who take part, no link. */
export interface StepInFacts {
  readonly name: string;
  readonly publicName: string;
  readonly organiser: string;
  readonly date: LocalDate;
  /** When those who lead gather, when the session begins and ends, and when they have talked it over. */
  readonly gather: LocalTime;
  readonly begins: LocalTime;
  readonly ends: LocalTime;
  readonly leave: LocalTime;
  /** Where it is; nothing where the group meets online or has not said. */
  readonly place?: string | undefined;
  readonly isOnline: boolean;
  /** Where to answer. */
  readonly contact?: string | undefined;
}
