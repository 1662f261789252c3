import * as z from "zod/mini";
import { type LocalDate, once, weekdays } from "../kernel/index.js";
import {
  across,
  atMost,
  described,
  endsBefore,
  localDate,
  localTime,
  madeWhenRead,
  type OurIssue,
  optional,
  timeZone,
  whole,
} from "./fields.js";
import { durationLeast, durationMost, intervalMost, sessionsMost } from "./scheduleTerms.js";

function rhythm() {
  const times = optional(whole(1, sessionsMost), "Sessions in this phase; the last phase has none and goes on.");
  const phase = z.discriminatedUnion("kind", [
    madeWhenRead(() => ({
      kind: z.literal("weekly"),
      interval: described(whole(1, intervalMost.weekly), "Weeks from one session to the next."),
      weekdays: optional(
        atMost(weekdays.length, z.enum(weekdays)).check(z.minLength(1), across(eachOnce)),
        "The weekdays, where the group meets several times in a week; else the weekday of the first session.",
      ),
      times,
    })),
    madeWhenRead(() => ({
      kind: z.literal("monthly-by-date"),
      interval: described(whole(1, intervalMost.monthly), "Months from one session to the next."),
      day: described(whole(1, 31), "Day of the month; a month without it is left out."),
      times,
    })),
    madeWhenRead(() => ({
      kind: z.literal("monthly-by-weekday"),
      interval: described(whole(1, intervalMost.monthly), "Months from one session to the next."),
      nth: described(z.literal([1, 2, 3, 4, 5, -1]), "Which of the month's weekdays; -1 is the last."),
      weekday: z.enum(weekdays),
      times,
    })),
  ]);
  return z.tuple([phase], phase).check(across(phasesEnd));
}

type PhaseLike = { readonly times?: number };

const pause = described(
  madeWhenRead(
    () => ({
      from: localDate,
      to: optional(localDate, "The last day; absent as long as nobody knows it. Sessions are postponed until then."),
    }),
    across(({ from, to }) => endsBefore(from, to)),
  ),
  "A pause; both dates belong to it. The rhythm goes on as if there had been none.",
);

const beginning = () => ({
  start: described(localDate, "The first session's date."),
  time: described(localTime, "When sessions begin, on the wall clock."),
  timeZone: optional(timeZone, "IANA name; the profile's unless given."),
  duration: optional(whole(durationLeast, durationMost), "A session's length in minutes."),
});

/** When a group meets. */
export const seriesSchedule = once(() =>
  described(
    madeWhenRead(
      () => ({
        ...beginning(),
        rhythm: optional(rhythm(), "How often the group meets, one phase after another."),
        count: optional(whole(1, sessionsMost), "How many sessions there are in all."),
        until: optional(localDate, "The last date on which there may be a session."),
        ongoing: optional(z.literal(true), "The group has no end."),
        holidays: optional(
          z.enum(["skip", "flag"]),
          "skip: the rhythm passes over holidays; flag: the date stays and the review tells.",
        ),
        skip: optional(atMost(200, localDate), "Dates on which there is no session."),
        breaks: optional(atMost(50, pause)),
      }),
      across(oneExtent),
      across(untilAfterStart),
    ),
    "When the group meets.",
  ),
);

function eachOnce(days: readonly unknown[]): OurIssue[] {
  return days.flatMap((day, index) =>
    days.indexOf(day) < index ? [{ problem: "listed-twice", data: { value: `${day}` }, at: [index] }] : [],
  );
}

/** When a single event is held. */
export const eventSchedule = () => described(z.strictObject(beginning()), "When the event is held.");

function phasesEnd(phases: readonly unknown[]): OurIssue[] {
  return phases.flatMap((one, index): OurIssue[] => {
    const times = (one as PhaseLike | undefined)?.times;
    const isLast = index === phases.length - 1;
    if (!isLast && times === undefined) return [{ problem: "phase-without-times", data: {}, at: [index] }];
    return isLast && times !== undefined ? [{ problem: "last-phase-with-times", data: {}, at: [index, "times"] }] : [];
  });
}

function oneExtent(schedule: { count?: unknown; until?: unknown; ongoing?: unknown }): OurIssue[] {
  const keys = (["count", "until", "ongoing"] as const).filter((key) => schedule[key] !== undefined);
  return keys.length > 1 ? [{ problem: "only-one-of", data: { keys }, at: [keys[1] as string] }] : [];
}

function untilAfterStart({ start, until }: { start: LocalDate; until?: LocalDate | undefined }): OurIssue[] {
  return endsBefore(start, until).map((issue) => ({ ...issue, at: ["until"] }));
}
