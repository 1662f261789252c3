import type { PublicityCalendarTexts } from "./texts.js";

/** What the public calendar of many groups says beside their own words, in English. */
export const publicityCalendarTexts: PublicityCalendarTexts = {
  title: "Coming sessions",
  intro: (hasPages) =>
    `Here are the sessions of the peer support groups, month by month. ${hasPages ? "A group's name leads to its own page. " : ""}You are warmly welcome!`,
  none: "There are no sessions just now. Please look here again later.",
  columns: {
    when: "When",
    group: "Group",
    organiser: "Organiser",
    where: "Where",
    registration: "Registration",
  },
  online: "online",
  orOnline: (place) => `${place} or online`,
  placeLater: "the place is told later",
  cancelled: "the session is cancelled",
  postponed: "the session is postponed, the new date is told later",
  opens: (date) => `opens ${date}`,
  closes: (date) => `by ${date}`,
  ifThereIsRoom: (until) => `until ${until}, if there is room`,
  closed: "closed",
  walkIn: "no need to register",
};
