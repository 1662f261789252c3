import * as z from "zod";
import { isLocalDate, type LocalDate, weekdays } from "../kernel/index.js";
import { across, localDate, localTime, type OurIssue, timeZone, whole } from "./fields.js";

const count = whole(1, 500).meta({ description: "How many sessions there are in all." });

const timesInPhase = whole(1, 500)
  .optional()
  .meta({ description: "Sessions in this phase; the last phase has none and goes on." });

const phase = z.discriminatedUnion("kind", [
  z.strictObject({
    kind: z.literal("weekly"),
    interval: whole(1, 52).meta({ description: "Weeks from one session to the next." }),
    times: timesInPhase,
  }),
  z.strictObject({
    kind: z.literal("monthly-by-date"),
    interval: whole(1, 12).meta({ description: "Months from one session to the next." }),
    day: whole(1, 31).meta({ description: "Day of the month; a month without it is left out." }),
    times: timesInPhase,
  }),
  z.strictObject({
    kind: z.literal("monthly-by-weekday"),
    interval: whole(1, 12).meta({ description: "Months from one session to the next." }),
    nth: z.literal([1, 2, 3, 4, 5, -1]).meta({ description: "Which of the month's weekdays; -1 is the last." }),
    weekday: z.enum(weekdays),
    times: timesInPhase,
  }),
]);

type PhaseLike = { readonly times?: number };

const rhythm = z
  .tuple([phase], phase)
  .check(across(phasesEnd))
  .meta({ description: "How often the group meets, one phase after another." });

const pause = z
  .strictObject({ from: localDate, to: localDate })
  .check(across(({ from, to }) => endsBefore(from, to)))
  .meta({ description: "A pause; both dates belong to it. The rhythm goes on as if there had been none." });

const beginning = {
  start: localDate.meta({ description: "The first session's date." }),
  time: localTime.meta({ description: "When sessions begin, on the wall clock." }),
  timeZone: timeZone.optional().meta({ description: "IANA name; the profile's unless given." }),
  duration: whole(15, 720).optional().meta({ description: "A session's length in minutes." }),
};

/** When a group meets. */
export const seriesSchedule = z
  .strictObject({
    ...beginning,
    rhythm: rhythm.optional(),
    count: count.optional(),
    until: localDate.optional().meta({ description: "The last date on which there may be a session." }),
    ongoing: z.literal(true).optional().meta({ description: "The group has no end." }),
    holidays: z
      .enum(["skip", "flag"])
      .optional()
      .meta({ description: "skip: the rhythm passes over holidays; flag: the date stays and the review tells." }),
    skip: z.array(localDate).max(200).optional().meta({ description: "Dates on which there is no session." }),
    breaks: z.array(pause).max(50).optional(),
  })
  .check(across(oneExtent), across(untilAfterStart))
  .meta({ description: "When the group meets." });

/** When a single event is held. */
export const eventSchedule = z.strictObject(beginning).meta({ description: "When the event is held." });

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

/** Dates that are none are told of already. */
function endsBefore(from: LocalDate, to: LocalDate | undefined): OurIssue[] {
  const areDates = [from, to].every((date) => typeof date === "string" && isLocalDate(date));
  return areDates && to !== undefined && to < from ? [{ problem: "ends-before-it-begins", data: { from, to } }] : [];
}
