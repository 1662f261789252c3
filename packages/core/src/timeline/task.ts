import type { LocalDate, LocalTime, Source } from "../kernel/index.js";
import type { Person } from "../people/index.js";
import type { TaskKind } from "../plan/index.js";

/** What the tasks of a season are about, in the order in which a picture shows them. */
export const lanes = ["planning", "publicity", "registration", "sessions", "feedback"] as const;
/** What a task is about. */
export type Lane = (typeof lanes)[number];

/** Who does it, where the plan names nobody. */
export const taskRoles = [
  "association",
  "coordinator",
  "contact-person",
  "communications-officer",
  "facilitators",
  "initiator",
  "speakers",
  "group",
] as const;
/** Who does a task. */
export type TaskRole = (typeof taskRoles)[number];

/** Done; late: its day is past; now: its day is here or it is going on; coming. */
export const taskStates = ["done", "late", "now", "coming"] as const;
/** Whether a task is done, and if not, how it stands. */
export type TaskState = (typeof taskStates)[number];

/** Something that somebody does for a group, and by when. */
export interface Task {
  /** Its kind, and after a hyphen the session's key, the season or the year that it is of: `reminder-s3`. */
  readonly id: string;
  /** What is done. */
  readonly kind: TaskKind;
  /** Beside which others it is shown. */
  readonly lane: Lane;
  /** For what goes on for a time: its first day. */
  readonly from?: LocalDate | undefined;
  /** The day on which it is done at the latest; for what goes on, its last day. */
  readonly due: LocalDate;
  /** The hour at which it is done on that day, on the wall clock where the group meets; where the plan says it. */
  readonly at?: LocalTime | undefined;
  /** The key of the session that it is for. */
  readonly session?: string | undefined;
  /** That session's number, for display; an event has no number. */
  readonly number?: number | undefined;
  /** Who does it: in which role, and who that is. */
  readonly owner: { readonly role: TaskRole; readonly people: readonly Person[] };
  /** The ids of the tasks that come before it. */
  readonly after: readonly string[];
  /** Whether it is done, late, or still to come. */
  readonly state: TaskState;
  /** The day on which it was done. */
  readonly doneOn?: LocalDate | undefined;
  /** Who says that it is done, and when. */
  readonly source: Source;
}
