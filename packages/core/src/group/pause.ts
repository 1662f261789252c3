import type { Break } from "../series/index.js";
import type { Group, Session } from "./group.js";

/** The pause of which nobody knows the end, with its place among a schedule's breaks; nothing where every pause has one. */
export function openPause({ schedule }: Pick<Group, "schedule">): (Break & { readonly index: number }) | undefined {
  const open = schedule.breaks.flatMap((pause, index) => (pause.to === undefined ? [{ ...pause, index }] : []));
  return open.toSorted((one, other) => (one.from < other.from ? -1 : 1))[0];
}

/** Whether a session is postponed for no other reason than that it falls into a pause of which nobody knows the end. */
export function isPaused(group: Pick<Group, "schedule" | "plan">, { key, status }: Session): boolean {
  return status === "postponed" && group.plan.sessions?.[key]?.postponed !== true && openPause(group) !== undefined;
}
