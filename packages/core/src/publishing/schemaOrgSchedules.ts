import type { DayOfWeek, ScheduleLeaf } from "schema-dts";
import { match } from "ts-pattern";
import { type Group, type Stretch, stretches } from "../group/index.js";
import { localDateOf, localTimeOf, minutesOfDay, type Weekday, weekdayOf } from "../kernel/index.js";
import type { Phase } from "../series/index.js";
import type { SchemaOrgSchedule } from "./schemaOrg.js";
import { type FactsOf, stated } from "./vocabulary.js";

/**
 * The phases of a group's rhythm, and what follows in them once something was decided anew. One that comes to a single day is
 * none; sessions that are added outside the rhythm stand by themselves.
 */
export function schemaOrgSchedules(group: Group): readonly SchemaOrgSchedule[] {
  const all = stretches(group);
  return all.flatMap((stretch) => {
    const goesOn = group.schedule.extent.kind === "ongoing" && stretch === all.at(-1);
    return scheduleOf(group, stretch, goesOn);
  });
}

/** Of a phase that goes on, only the first days have been dated. */
function scheduleOf(
  { schedule }: Group,
  { phase, terms, slots }: Stretch,
  goesOn: boolean,
): readonly SchemaOrgSchedule[] {
  const [first] = slots;
  const last = slots.at(-1);
  if (first === undefined || last === undefined || first === last) return [];
  const startDate = localDateOf(first.day);
  const startsAt = minutesOfDay(terms.time);
  const dropped = slots.filter(({ session }) => session?.status !== "scheduled").map(({ day }) => localDateOf(day));
  const later = goesOn ? schedule.skip.filter((date) => date > localDateOf(last.day)) : [];
  const exceptDate = [...dropped, ...later.toSorted()];
  return [
    stated({
      "@type": "Schedule",
      startDate,
      endDate: goesOn ? undefined : localDateOf(last.day),
      ...recurrence(phase, weekdayOf(startDate)),
      repeatCount: goesOn || exceptDate.length > 0 ? undefined : slots.length,
      startTime: `${terms.time}:00`,
      endTime: `${localTimeOf(startsAt + terms.duration)}:00`,
      duration: `PT${terms.duration}M`,
      scheduleTimezone: schedule.timeZone,
      exceptDate: exceptDate.length === 0 ? undefined : exceptDate,
    } satisfies FactsOf<ScheduleLeaf>),
  ];
}

function recurrence(phase: Phase, firstDay: Weekday) {
  return match(phase)
    .with(
      { kind: "weekly" },
      ({ interval, weekdays = [firstDay] }) =>
        ({ repeatFrequency: `P${interval}W`, byDay: byDay(weekdays) }) satisfies FactsOf<ScheduleLeaf>,
    )
    .with(
      { kind: "monthly-by-date" },
      ({ interval, day }) => ({ repeatFrequency: `P${interval}M`, byMonthDay: day }) satisfies FactsOf<ScheduleLeaf>,
    )
    .with(
      { kind: "monthly-by-weekday" },
      ({ interval, nth, weekday }) =>
        ({ repeatFrequency: `P${interval}M`, byDay: `${nth}${dayCodes[weekday]}` }) satisfies FactsOf<ScheduleLeaf>,
    )
    .exhaustive();
}

/** One day by itself, several as a list. */
function byDay([first, ...more]: readonly Weekday[]) {
  if (first === undefined) return undefined;
  return more.length === 0 ? dayNames[first] : [first, ...more].map((day) => dayNames[day]);
}

const dayNames = {
  monday: "https://schema.org/Monday",
  tuesday: "https://schema.org/Tuesday",
  wednesday: "https://schema.org/Wednesday",
  thursday: "https://schema.org/Thursday",
  friday: "https://schema.org/Friday",
  saturday: "https://schema.org/Saturday",
  sunday: "https://schema.org/Sunday",
} as const satisfies Readonly<Record<Weekday, DayOfWeek>>;

/** RFC 5545, as the vocabulary has it for a weekday within a month. */
const dayCodes: Readonly<Record<Weekday, string>> = {
  monday: "MO",
  tuesday: "TU",
  wednesday: "WE",
  thursday: "TH",
  friday: "FR",
  saturday: "SA",
  sunday: "SU",
};
