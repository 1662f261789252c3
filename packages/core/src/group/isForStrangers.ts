import type { Group } from "./group.js";

/** Whether strangers find the group in what is made for everyone: the plan is published, and keeps the group to no association's members. */
export function isForStrangers({ stage, publicity }: Pick<Group, "stage" | "publicity">): boolean {
  return stage === "published" && publicity.beyondMembers !== false;
}
