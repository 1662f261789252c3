import type { Task } from "./task.js";

/**
 * Whether a task is the first of two reminders of a session, so that another follows before it.
 *
 * @example
 * ```ts
 * import { isEarlierReminder } from "@piiri/core/timeline";
 *
 * isEarlierReminder({ kind: "reminder", id: "reminder-s3-earlier", session: "s3" }); // => true
 * isEarlierReminder({ kind: "reminder", id: "reminder-s3", session: "s3" }); // => false
 * ```
 */
export function isEarlierReminder({ kind, id, session }: Pick<Task, "kind" | "id" | "session">): boolean {
  return kind === "reminder" && id !== `reminder-${session}`;
}
