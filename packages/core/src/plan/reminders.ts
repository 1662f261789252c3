import * as z from "zod/mini";
import { dayInMinutes, monthInWeeks, weekInDays } from "../kernel/index.js";
import { localTime, madeWhenRead, optional, whole } from "./fields.js";

const fourWeeksInDays = monthInWeeks * weekInDays;

/** How people are reminded of each session. */
export const reminders = () =>
  optional(
    madeWhenRead(() => ({
      messages: optional(
        z
          .array(
            z.strictObject({
              daysBefore: whole(0, fourWeeksInDays),
              at: optional(localTime, "The hour at which it goes out, where the group meets."),
            }),
          )
          .check(z.minLength(1), z.maxLength(2)),
        "Messages before each session: one, or an early and a late one.",
      ),
      afterSession: optional(
        z.strictObject({
          daysAfter: whole(0, fourWeeksInDays),
          at: optional(localTime, "The hour at which it goes out, where the group meets."),
        }),
        "A message after each session but the last: thanks, and when the next one is. None unless the plan says so.",
      ),
      calendar: optional(
        z.strictObject({
          participants: optional(whole(0, fourWeeksInDays * dayInMinutes)),
          facilitators: optional(whole(0, fourWeeksInDays * dayInMinutes)),
        }),
        "How many minutes before each session calendars sound an alarm, by whose calendar it is. Strangers' calendars have none.",
      ),
    })),
    "How people are reminded of each session.",
  );
