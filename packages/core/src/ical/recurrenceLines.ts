import { match } from "ts-pattern";
import { weekdayCodes, weekdayIndex, weekdays } from "../kernel/index.js";
import type { Phase } from "../series/index.js";
import type { EventTimes } from "./eventTimes.js";
import type { TimedSlot } from "./slotTimes.js";

/**
 * The rule that a phase's days follow, with a count (an end in UTC is misread by several readers), and the days that
 * drop out, each on a line of its own with its time and zone.
 */
export function recurrenceLines(phase: Phase, slots: readonly [TimedSlot, ...TimedSlot[]]): string {
  const on = match(phase)
    .with({ kind: "weekly" }, ({ weekdays: days = [] }) => {
      const on = days.length === 0 ? [weekdayIndex(slots[0].day)] : days.map((day) => weekdays.indexOf(day));
      return `FREQ=WEEKLY;BYDAY=${on.toSorted().map((index) => weekdayCodes[index])}`;
    })
    .with({ kind: "monthly-by-date" }, ({ day }) => `FREQ=MONTHLY;BYMONTHDAY=${day}`)
    .with(
      { kind: "monthly-by-weekday" },
      ({ nth, weekday }) => `FREQ=MONTHLY;BYDAY=${nth}${weekdayCodes[weekdays.indexOf(weekday)]}`,
    )
    .exhaustive();
  const without = slots.filter(({ session }) => session === undefined).map(({ times }) => `EXDATE${inZone(times)}`);
  return [`RRULE:${on};INTERVAL=${phase.interval};COUNT=${slots.length}`, ...without].join("\n");
}

function inZone({ start, zone }: EventTimes): string {
  return zone === undefined ? `:${start}Z` : `;TZID=${zone}:${start}`;
}
