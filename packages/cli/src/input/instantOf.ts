import type { Instant } from "@piiri/core";

/** A moment as the library writes it: in UTC, to the second. */
export function instantOf(moment: Date): Instant {
  return `${moment.toISOString().slice(0, "2027-03-02T16:00:00".length)}Z` as Instant;
}
