import type { Group } from "./group.js";

/** A local group in which people are and do things together needs no theme to come to. Handbook 4.4. */
export function needsNoTheme({ schedule, venue, lifecycle: { nature = [] } }: Group): boolean {
  return schedule.standing && venue.kind === "in-person" && nature.length === 1 && nature.includes("being-together");
}
