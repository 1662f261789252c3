import { type Group, heldSessions, type Session } from "../group/index.js";
import { addDays, type LocalDate } from "../kernel/index.js";

/** When one can register: for the whole group, or for one of its sessions. */
export interface RegistrationDays {
  /** The session that it is for; absent where one registers once for all. */
  readonly session?: Session;
  readonly opens: LocalDate;
  readonly closes: LocalDate;
  readonly lateUntil?: LocalDate | undefined;
}

/**
 * When registration opens and closes, both days included: once for the whole group, or for each session that is held;
 * nothing of a group into which one may walk.
 *
 * @example
 * ```ts
 * import { parsePlanOrThrow, resolvePlanOrThrow } from "@piiri/core";
 * import { registrationDays } from "@piiri/core/timeline";
 *
 * const group = resolvePlanOrThrow(parsePlanOrThrow({
 *   id: "walkers", format: "closed-group", title: "Walking with a bad back", publicName: "Peer group, spring 2027",
 *   organiser: { name: "Example Association", domain: "example.org" },
 *   schedule: { start: "2027-03-02", time: "18:00" },
 * }));
 * registrationDays(group); // => [{ opens: "2027-01-31", closes: "2027-02-24", lateUntil: "2027-03-16" }]
 * ```
 */
export function registrationDays(group: Group): readonly RegistrationDays[] {
  const { period, required } = group.registration;
  if (!required) return [];
  if (period.by === "series") {
    const { opens, closes, lateUntil } = period;
    return [{ opens, closes, lateUntil }];
  }
  return heldSessions(group).map((session) => ({
    session,
    opens: addDays(session.local.date, -period.opensDaysBefore),
    closes: addDays(session.local.date, -period.closesDaysBefore),
  }));
}
