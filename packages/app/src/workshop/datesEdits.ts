import { isLocalDate, isLocalTime } from "@piiri/core";
import { addSession, moveSession, skipDates } from "@piiri/core/change";
import type { PlanTextChange } from "@piiri/core/yaml";
import { groupOf, type PlanAt } from "./reading.js";

/** What a person wants of the dates; days and times as the browser's own fields give them. */
export type DatesWish =
  | {
      readonly wish: "move";
      readonly session: string;
      readonly date: string;
      readonly time: string;
      /** Whether the sessions after it move with it. */
      readonly following: boolean;
    }
  | { readonly wish: "add"; readonly date: string; readonly time: string }
  | { readonly wish: "skip"; readonly from: string; readonly to: string };

export type DatesEditsRequest = PlanAt & DatesWish;

/** What has to be changed in the plan; nothing where that is no day or time, or nothing would differ. */
export function datesEdits(request: DatesEditsRequest): readonly PlanTextChange[] {
  const group = groupOf(request);
  if (group === undefined) return [];
  if (request.wish === "skip") {
    const { from, to } = request;
    return isLocalDate(from) && isLocalDate(to) && from <= to ? [skipDates(group, from, to)] : [];
  }
  const { date, time } = request;
  if (!isLocalDate(date) || !isLocalTime(time)) return [];
  if (request.wish === "add") return [addSession(group, { date, time })];
  const { session, following } = request;
  return moveSession(group, session, { date, time }, { following });
}
