import * as fc from "fast-check";
import { addDays, type LocalDate } from "../../kernel/index.js";
import type { GroupPlan } from "../../plan/index.js";
import { localDate, localTime, timeZone } from "./dates.js";
import { rhythmOf, shapes } from "./rhythm.js";

type SeriesSchedule = Extract<GroupPlan, { readonly format: "closed-group" }>["schedule"];
type EventSchedule = Extract<GroupPlan, { readonly format: "single-event" }>["schedule"];

/**
 * When a closed group or open meetings are held: any rhythm that falls on the first date, a count, a last date, no end
 * or none of these, with dates and breaks without sessions and either policy on holidays.
 *
 * @example
 * ```ts
 * import { arbitraries } from "@piiri/core/testing";
 * import * as fc from "fast-check";
 *
 * fc.assert(fc.property(arbitraries.seriesSchedule(), ({ start, until }) => until === undefined || start <= until));
 * ```
 */
export function seriesSchedule(): fc.Arbitrary<SeriesSchedule> {
  return fc
    .record({
      beginning: beginning(),
      shape: option(shapes),
      extent: fc.oneof(
        fc.constant({ kind: "usual" as const }),
        fc.record({ kind: fc.constant("count" as const), count: fc.integer({ min: 1, max: 20 }) }),
        fc.record({ kind: fc.constant("until" as const), days: fc.integer({ min: 0, max: 500 }) }),
        fc.constant({ kind: "ongoing" as const }),
      ),
      holidays: option(fc.constantFrom("skip" as const, "flag" as const)),
      skip: option(fc.array(daysAhead, { maxLength: 6 })),
      breaks: option(
        fc.array(fc.record({ from: daysAhead, days: fc.option(fc.nat({ max: 60 }), { freq: 6, nil: undefined }) }), {
          maxLength: 3,
        }),
      ),
    })
    .map(({ beginning, shape, extent, holidays, skip, breaks }) => {
      const { start } = beginning;
      return {
        ...beginning,
        ...(shape && { rhythm: rhythmOf(shape, start) as NonNullable<SeriesSchedule["rhythm"]> }),
        ...(extent.kind === "count" && { count: extent.count }),
        ...(extent.kind === "until" && { until: addDays(start, extent.days) }),
        ...(extent.kind === "ongoing" && { ongoing: true as const }),
        ...(holidays && { holidays }),
        ...(skip && { skip: skip.map((days) => addDays(start, days)) }),
        ...(breaks && { breaks: breaks.map((pause) => breakFrom(addDays(start, pause.from), pause.days)) }),
      };
    });
}

/**
 * When a single event is held.
 *
 * @example
 * ```ts
 * import { arbitraries } from "@piiri/core/testing";
 * import * as fc from "fast-check";
 *
 * fc.assert(fc.property(arbitraries.eventSchedule(), ({ duration = 120 }) => duration >= 15));
 * ```
 */
export function eventSchedule(): fc.Arbitrary<EventSchedule> {
  return beginning();
}

function beginning(): fc.Arbitrary<EventSchedule> {
  return fc.record(
    {
      // Few enough years that each zone's changes of clocks, which the platform is slow to tell, are soon known.
      start: localDate("2020-01-01", "2039-12-31"),
      time: localTime(),
      timeZone: timeZone(),
      duration: fc.oneof(fc.constantFrom(90, 120), fc.integer({ min: 15, max: 720 })),
    },
    { requiredKeys: ["start", "time"] },
  );
}

/** Mostly whole weeks, so that what is skipped does meet the rhythm. */
const daysAhead = fc.oneof(
  fc.nat({ max: 30 }).map((weeks) => 7 * weeks),
  fc.nat({ max: 200 }),
);

/** Mostly one of which it is known when it ends. */
function breakFrom(from: LocalDate, days: number | undefined) {
  return { from, ...(days !== undefined && { to: addDays(from, days) }) };
}

function option<Value>(arbitrary: fc.Arbitrary<Value>): fc.Arbitrary<Value | undefined> {
  return fc.option(arbitrary, { nil: undefined });
}
