import type { CalendarTexts } from "./texts.js";

/** What a calendar says beside the group's own words, in English. */
export const calendarTexts: CalendarTexts = {
  cancelled: (name) => `Cancelled: ${name}`,
  postponed: (name) => `Postponed: ${name}`,
  newDateLater: "The session is not held then. The new date is told later.",
  online: "Online",
  theme: (theme) => `Theme: ${theme}`,
  join: (address) => `Join the session: ${address}`,
  title: (title) => `Group: ${title}`,
  facilitators: (names) => `${names.length === 1 ? "Facilitator" : "Facilitators"}: ${names.join(", ")}`,
  organiser: (name) => `Organiser: ${name}`,
  moreInformation: (address) => `More information: ${address}`,
  season: "Sessions of the groups",
  problems: {
    "link-in-public-view":
      "Anyone may see this calendar, so the meeting link does not go into it. Leave the link out, or make the calendar for the participants or the facilitators.",
    "link-not-https":
      "The meeting link must be an address that begins with https://. Copy it again from the meeting invitation.",
  },
};
