import type { LocalDate, LocalTime } from "@piiri/core";

/** What a zone's calendar and clock show at a moment. */
export function wallClock(moment: Date, timeZone: string): { readonly date: LocalDate; readonly time: LocalTime } {
  const parts = clockOf(timeZone).formatToParts(moment);
  const of = Object.fromEntries(parts.map(({ type, value }) => [type, value]));
  return {
    date: `${of["year"]}-${of["month"]}-${of["day"]}` as LocalDate,
    time: `${of["hour"]}:${of["minute"]}` as LocalTime,
  };
}

/** Making one takes longer than reading a plan, and a season asks once for each of its groups. */
const clocks = new Map<string, Intl.DateTimeFormat>();

function clockOf(timeZone: string): Intl.DateTimeFormat {
  const known = clocks.get(timeZone);
  if (known !== undefined) return known;
  const made = new Intl.DateTimeFormat("en", {
    timeZone,
    calendar: "gregory",
    numberingSystem: "latn",
    hourCycle: "h23",
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
    hour: "2-digit",
    minute: "2-digit",
  });
  clocks.set(timeZone, made);
  return made;
}
