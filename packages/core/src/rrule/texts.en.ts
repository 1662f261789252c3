import type { ImportedTexts } from "./texts.js";

const one = (count: number, single: string, several: string) => (count === 1 ? `1 ${single}` : `${count} ${several}`);

/** What is said of a calendar's series that becomes a plan, in English. */
export const importedTexts: ImportedTexts = {
  problems: {
    "not-a-calendar": "This is not a calendar file. Export the series from your calendar as an iCalendar file (.ics).",
    "too-large": "The calendar is too large. Export only this group's series.",
    "no-event": "There is no event in the calendar. Export the group's series from your calendar again.",
    "all-day":
      "The event lasts the whole day, so the time is missing. Give it a time in your calendar and export it again.",
    "no-start": "The event does not say when it begins. Export it from your calendar again.",
    "unknown-zone":
      "The calendar names a time zone that is not known. Choose Helsinki for the series in your calendar, and export it again.",
    "several-series": (dates) =>
      `There are several series in the calendar. Say which one you mean with --series:\n${dates.map((date, place) => `  ${place + 1}: begins ${date}`).join("\n")}`,
    "no-such-series": (series, of) => `There is no series ${series}. The calendar has ${of}.`,
    "not-carried": {
      frequency:
        "The series recurs in a way that a plan does not have: not by weeks or months. Write the rhythm into the plan by hand.",
      interval: "There is too long a time from one session to the next for a plan: at most 52 weeks or 12 months.",
      "several-weekdays":
        "The series has several weekdays of the month, or weekdays that a plan cannot say. Make a series of its own for each weekday.",
      "several-days":
        "The series has several days of the month, or days chosen one by one. Write the rhythm into the plan by hand.",
      months: "The series meets only in certain months. Write the rhythm and the pauses into the plan by hand.",
      times:
        "The series names hours or days of the year, which a plan's rhythm does not have. Write the rhythm by hand.",
      "weekday-of-start":
        "The first date is not on the weekday on which the series goes on. Correct the series in your calendar, and export it again.",
      following:
        "From one session on, everything is otherwise in the series. Export the two parts as series of their own.",
    },
    "too-long": (most) => `The series has more sessions than a plan can: ${most}. Give it an end in your calendar.`,
    "other-dates":
      "The dates of the series cannot be told as a plan without changing them, so nothing was written. Write the rhythm by hand.",
  },
  leftOut: (what) => `Left in the calendar, and not in the plan: ${what.join(", ")}.`,
  left: {
    attendees: (count) => one(count, "person invited", "people invited"),
    organisers: (count) => one(count, "organiser", "organisers"),
    descriptions: (count) => one(count, "description", "descriptions"),
    locations: (count) => one(count, "place", "places"),
    links: (count) => one(count, "link", "links"),
    reminders: (count) => one(count, "reminder", "reminders"),
    attachments: (count) => one(count, "attachment", "attachments"),
    titles: (count) => one(count, "title with a link or an address in it", "titles with a link or an address in them"),
    lengths: (count) =>
      one(count, "session longer or shorter than the others", "sessions longer or shorter than the others"),
    entries: (count) => one(count, "other entry of the calendar", "other entries of the calendar"),
  },
};
