import ICAL from "ical.js";
import { dayInMinutes, dayInSeconds, type EpochDay } from "../kernel/index.js";
import { durationLeast, durationMost } from "../plan/index.js";
import type { Clock } from "./importedSchedule.js";
import { timeOf } from "./timeOf.js";

/** Minutes from the start to the end, where a plan can have them. */
export function durationOf(event: ICAL.Component, clock: Clock): number | undefined {
  const [start, end] = [timeOf(event, "dtstart"), timeOf(event, "dtend")];
  const written = event.getFirstPropertyValue("duration");
  const minutes =
    start !== undefined && end !== undefined ? minuteOf(clock(end)) - minuteOf(clock(start)) : lasting(written);
  return minutes !== undefined && minutes >= durationLeast && minutes <= durationMost ? minutes : undefined;
}

function minuteOf({ day, minute }: { readonly day: EpochDay; readonly minute: number }): number {
  return day * dayInMinutes + minute;
}

function lasting(written: unknown): number | undefined {
  return written instanceof ICAL.Duration ? Math.round((written.toSeconds() * dayInMinutes) / dayInSeconds) : undefined;
}
