import type { LocalDate } from "../kernel/index.js";
import type { PublicGroup, PublicSession } from "./publicGroup.js";

/** How one comes to a session, as it stands on a day. */
export type RegistrationState =
  | { readonly state: "walk-in" | "closed" }
  | { readonly state: "opens"; readonly on: LocalDate }
  /** Up to the last day; `if-room` where newcomers are taken after it while there is room. */
  | { readonly state: "open" | "if-room"; readonly until: LocalDate };

/**
 * Whether one can register for a session on a day, up to when, or from when on.
 *
 * @example
 * ```ts
 * import { resolvePlanOrThrow } from "@piiri/core";
 * import { publicGroup, registrationOn } from "@piiri/core/publicity";
 * import { goodPlans } from "@piiri/core/rule-examples";
 *
 * const group = publicGroup(resolvePlanOrThrow(goodPlans["closed-group"]))!;
 * registrationOn("2027-03-30", group, group.sessions[0]!).state; // => "closed"
 * ```
 */
export function registrationOn(
  today: LocalDate,
  { registers }: Pick<PublicGroup, "registers">,
  { opens, closes, lateUntil }: Pick<PublicSession, "opens" | "closes" | "lateUntil">,
): RegistrationState {
  if (!registers) return { state: "walk-in" };
  if (today < opens) return { state: "opens", on: opens };
  if (today <= closes) return { state: "open", until: closes };
  return lateUntil !== undefined && today <= lateUntil ? { state: "if-room", until: lateUntil } : { state: "closed" };
}
