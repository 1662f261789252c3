import type { Group } from "../group/index.js";
import type { LocalDate, LocalTime } from "../kernel/index.js";
import type { Onwards } from "../series/index.js";
import { addSession } from "./addSession.js";
import { callOffSession } from "./callOffSession.js";
import { changeOnwards } from "./changeOnwards.js";
import { holdSession } from "./holdSession.js";
import { moveSession } from "./moveSession.js";
import { resumeSessions } from "./resumeSessions.js";
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
      /** With those that follow: how long they are from now on, in minutes, and in which room. */
      readonly onwards?: Pick<Onwards, "duration" | "place">;
    }
  | { readonly wish: "cancel" | "postpone" | "hold"; readonly session: string }
  | { readonly wish: "add"; readonly date: LocalDate; readonly time?: LocalTime | undefined }
  /** Something is otherwise from it on, for it and all that follow. */
  | ({ readonly wish: "onwards"; readonly session: string } & Onwards)
  /** Without a last day nobody knows yet when people meet again. */
  | { readonly wish: "skip"; readonly from: LocalDate; readonly to?: LocalDate | undefined }
  /** People meet again from a day on, after a pause of which nobody knew the end. */
  | { readonly wish: "resume"; readonly date: LocalDate };

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
      return moveSession(group, wish.session, wish, { following: wish.following, onwards: wish.onwards ?? {} });
    case "cancel":
      return callOffSession(group, wish.session, "cancelled");
    case "postpone":
      return callOffSession(group, wish.session, "postponed");
    case "hold":
      return holdSession(group, wish.session);
    case "add":
      return [addSession(group, wish)];
    case "skip":
      return skipDates(group, wish.from, wish.to);
    case "onwards":
      return changeOnwards(group, wish.session, {
        weekday: wish.weekday,
        time: wish.time,
        duration: wish.duration,
        place: wish.place,
      });
    case "resume":
      return resumeSessions(group, wish.date);
  }
}
