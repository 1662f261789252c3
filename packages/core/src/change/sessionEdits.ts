import type { Group } from "../group/index.js";
import type { LocalDate, LocalTime } from "../kernel/index.js";
import { addSession } from "./addSession.js";
import { callOffSession } from "./callOffSession.js";
import { holdSession } from "./holdSession.js";
import { moveSession } from "./moveSession.js";
import type { SessionEdit } from "./sessionEdit.js";
import { skipDates } from "./skipDates.js";

/** What somebody wants of a group's dates; a session by its key. */
export type SessionWish =
  | {
      readonly wish: "move";
      readonly session: string;
      readonly date: LocalDate;
      readonly time: LocalTime;
      /** Whether the sessions after it move with it. */
      readonly following: boolean;
    }
  | { readonly wish: "cancel" | "postpone" | "hold"; readonly session: string }
  | { readonly wish: "add"; readonly date: LocalDate; readonly time: LocalTime }
  | { readonly wish: "skip"; readonly from: LocalDate; readonly to: LocalDate };

/**
 * What has to be written into a plan so that its dates are as somebody wants them; nothing where they are so, or where there is
 * no such session. `editPlanText` writes it, and changes no other line.
 *
 * @example
 * ```ts
 * import { resolvePlanOrThrow } from "@piiri/core";
 * import { sessionEdits } from "@piiri/core/change";
 * import { goodPlans } from "@piiri/core/rule-examples";
 *
 * const group = resolvePlanOrThrow(goodPlans["closed-group"]);
 * sessionEdits(group, { wish: "cancel", session: "s3" }); // => [{ path: "/sessions/s3/cancelled", value: true }]
 * ```
 */
export function sessionEdits(group: Group, wish: SessionWish): readonly SessionEdit[] {
  switch (wish.wish) {
    case "move":
      return moveSession(group, wish.session, wish, { following: wish.following });
    case "cancel":
      return callOffSession(group, wish.session, "cancelled");
    case "postpone":
      return callOffSession(group, wish.session, "postponed");
    case "hold":
      return holdSession(group, wish.session);
    case "add":
      return [addSession(group, wish)];
    case "skip":
      return [skipDates(group, wish.from, wish.to)];
  }
}
