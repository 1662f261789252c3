import type ICAL from "ical.js";
import type { LeftOut } from "./problems.js";
import type { CalendarSeries } from "./seriesIn.js";
import { titleOf } from "./titleOf.js";

/** By what they are called in calendars; what programs add for themselves begins with X-. */
const properties = {
  attendees: /^attendee$/,
  organisers: /^(?:organizer|contact|x-ms-olk-sender)$/,
  descriptions: /^(?:description|x-alt-desc|comment)$/,
  locations: /^(?:location|geo|x-apple-structured-location)$/,
  links:
    /^(?:url|conference|x-google-conference|x-microsoft-(?:skypeteamsmeetingurl|onlinemeetingconflink|onlinemeetingexternallink))$/,
  attachments: /^attach$/,
} as const;

/** What of a series' entries is not taken along, counted. */
export function leftOut({ main, instead, others }: CalendarSeries, lengths: number): LeftOut {
  const events = [main, ...instead];
  const names = events.flatMap((event) => event.getAllProperties().map(({ name }) => name));
  const count = (what: keyof typeof properties) => names.filter((name) => properties[what].test(name)).length;
  return {
    attendees: count("attendees"),
    organisers: count("organisers"),
    descriptions: count("descriptions"),
    locations: count("locations"),
    links: count("links"),
    attachments: count("attachments"),
    reminders: events.reduce((sum, event) => sum + event.getAllSubcomponents("valarm").length, 0),
    titles: hasTitle(main) && titleOf(main.getFirstPropertyValue("summary")) === undefined ? 1 : 0,
    lengths,
    entries: others,
  };
}

function hasTitle(event: ICAL.Component): boolean {
  return `${event.getFirstPropertyValue("summary") ?? ""}`.trim() !== "";
}
