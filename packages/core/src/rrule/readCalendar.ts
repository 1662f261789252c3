import ICAL from "ical.js";
import { err, ok, type Result } from "neverthrow";
import { daysMost, entriesMost, levelsMost } from "./limits.js";
import type { RRuleProblem } from "./problems.js";

/** The events of a calendar. */
export interface ReadCalendar {
  readonly events: readonly ICAL.Component[];
}

/** Reads a calendar's text; texts made to exhaust are refused before they are taken apart. */
export function readCalendar(text: string): Result<ReadCalendar, RRuleProblem> {
  const refused = refusal(text);
  if (refused !== undefined) return err(refused);
  try {
    const parsed: unknown = ICAL.parse(text);
    // Several calendars in one file come as a list of them.
    const calendars = (Array.isArray(parsed) && Array.isArray(parsed[0]) ? parsed : [parsed]) as unknown[][];
    const events = calendars.flatMap((each) => new ICAL.Component(each).getAllSubcomponents("vevent"));
    return events.length === 0 ? err({ code: "no-event" }) : ok({ events });
  } catch {
    // What the parser says of a text may repeat what stands in it.
    return err({ code: "not-a-calendar" });
  }
}

function refusal(text: string): RRuleProblem | undefined {
  let level = 0;
  let events = 0;
  for (const [, what, name] of text.matchAll(/^(BEGIN|END):([\w-]{1,64})/gim)) {
    level += what?.toUpperCase() === "BEGIN" ? 1 : -1;
    if (name?.toUpperCase() === "VEVENT") events += 1;
    // Each event begins and ends.
    if (level > levelsMost || events > entriesMost + entriesMost) return { code: "too-large" };
  }
  // Each exception is a day, and so many of them take long to be taken apart.
  let days = 0;
  for (const _ of text.matchAll(/(?<!\d)\d{8}(?!\d)/g)) {
    days += 1;
    if (days > daysMost) return { code: "too-large" };
  }
  return undefined;
}
