import type { Session } from "../group/index.js";
import type { LocalDate, LocalTime } from "../kernel/index.js";
import type { TaskKind } from "../plan/index.js";

/** A task before it is known who does it and whether it is done. */
export interface TaskDraft {
  readonly kind: TaskKind;
  /** What tells it from others of its kind: a session's key, a season, a year. */
  readonly of?: string | undefined;
  readonly from?: LocalDate | undefined;
  readonly due: LocalDate;
  /** The hour at which it is done, where the plan says. */
  readonly at?: LocalTime | undefined;
  /** Before this day it cannot be done: people have been told that they may come until then. */
  readonly notBefore?: LocalDate | undefined;
  readonly session?: Session | undefined;
  /** The ids of the tasks that come before it, where the plan has them. */
  readonly after?: readonly string[];
  /** Those who do it, by id, where the plan says so. */
  readonly people?: readonly (string | undefined)[];
  /** The day on which it was done, where the plan tells it in another place than among what is done. */
  readonly doneOn?: LocalDate | undefined;
  /** The day that the plan names for it: on which it is to be done, and once it is past, on which it was done. */
  readonly on?: LocalDate | undefined;
  /** The plan itself names the day. */
  readonly isStated?: boolean;
  /** It is known that it is done, but not when. */
  readonly isDone?: boolean;
}

/** A task's name in a plan: `reminder-s3`. */
export function taskId({ kind, of }: Pick<TaskDraft, "kind" | "of">): string {
  return of === undefined ? kind : `${kind}-${of}`;
}
