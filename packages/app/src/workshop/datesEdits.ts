import { isLocalDate, isLocalTime } from "@piiri/core";
import { type SessionWish, sessionEdits } from "@piiri/core/change";
import type { PlanTextChange } from "@piiri/core/yaml";
import { groupOf, type PlanAt } from "./reading.js";

/** What a person wants of the dates; days and times as the browser's own fields give them. */
export type DatesWish = AsTyped<SessionWish>;

/** Before it is known whether what is typed is a day or a time. */
type AsTyped<Wish> = Wish extends SessionWish
  ? {
      readonly [Name in keyof Wish]: Name extends "date" | "time" | "from" | "to"
        ? string | Extract<Wish[Name], undefined>
        : Wish[Name];
    }
  : never;

export type DatesEditsRequest = PlanAt & DatesWish;

/** What has to be changed in the plan; nothing where that is no day or time, or nothing would differ. */
export function datesEdits(request: DatesEditsRequest): readonly PlanTextChange[] {
  const group = groupOf(request);
  return group !== undefined && isDated(request) ? sessionEdits(group, request) : [];
}

function isDated(wish: DatesWish): wish is SessionWish {
  switch (wish.wish) {
    case "move":
      return isLocalDate(wish.date) && isLocalTime(wish.time);
    case "add":
      return isLocalDate(wish.date) && (wish.time === undefined || isLocalTime(wish.time));
    case "onwards":
      return wish.time === undefined || isLocalTime(wish.time);
    case "resume":
      return isLocalDate(wish.date);
    case "skip":
      return isLocalDate(wish.from) && (wish.to === undefined || (isLocalDate(wish.to) && wish.from <= wish.to));
    case "cancel":
    case "postpone":
    case "hold":
      return true;
  }
}
