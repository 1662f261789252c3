import { dateTexts } from "../dates/texts.en.js";
import type { LinkRole } from "./meetingLinkFacts.js";
import type { PublicityFacts } from "./publicityFacts.js";
import type { PublicityTexts } from "./texts.js";

const { date, dateTime } = dateTexts;

const roles: Readonly<Record<LinkRole, string>> = {
  coordinator: "the coordinator",
  "contact-person": "the contact person",
  "communications-officer": "the communications officer",
  facilitators: "the facilitators",
  organiser: "the organiser",
};

/** What is said to those who may come, in English. */
export const publicityTexts: PublicityTexts = {
  title: "Tell of the group",
  kinds: { "web-page": "For the web page", newsletter: "For the newsletter", "short-post": "A short post" },
  channels: {
    "web-page": "the organiser's web page",
    newsletter: "newsletter",
    "e-mail": "e-mail",
    "social-media": "social media",
    "event-calendar": "event calendar",
    "partners-web-pages": "partners' web pages",
    "members-magazine": "members' magazine",
    newspaper: "local newspaper",
    radio: "radio",
    "notice-board": "notice board",
    leaflet: "leaflet",
    "health-services": "health services",
    events: "events",
    "word-of-mouth": "word of mouth",
  },
  material: {
    purpose: "what the group is for",
    what: "what one does in the group",
    where: "where it meets",
    when: "when it meets",
    who: "who organises it",
    invitation: "an invitation",
    contact: "whom one can ask",
    link: "a link to the group's page",
    "qr-code": "a QR code",
  },
  materialStates: { told: "in the material", "to-add": "add it to the material", unknown: "not in the plan" },
  headings: {
    channels: "Where the group is told of",
    material: "What the material tells",
    item: "Thing",
    state: "State",
  },
  channelsIntro: (count) =>
    count === 0
      ? "No channels are chosen yet. Choose several, mostly electronic ones, and write them in the plan."
      : "Go through each channel and agree who takes care of it.",
  otherChannels: "The group could be told of here as well:",
  names: {
    "for-whom": "For whom",
    what: "What",
    where: "Where",
    when: "When",
    who: "Who organises it",
    register: "How to join",
    link: "Meeting link",
    questions: "Questions",
    more: "Read more and register",
    page: "Read more",
  },
  purpose:
    "Come and share experiences, and talk with people who know from their own lives what it is about. You can tell your story or just listen.",
  what: ({ format, sessions, isOngoing, isForClose, seats }) => {
    const close = isForClose ? " Those close to you are welcome too." : "";
    if (format === "single-event") return `An event of peer support.${close}`;
    if (format === "open-meetings" || isOngoing) return `Meetings of which you can come to one or more.${close}`;
    const size = seats === undefined ? "" : `, with room for ${seats} people`;
    return `A small group in which the same people meet ${sessions.length} times${size}.${close}`;
  },
  where: ({ venue, place }) => {
    const room = place ?? "the place is told later";
    if (venue === "online") return "Online";
    return venue === "hybrid" ? `${room}, or online` : room;
  },
  when: ({ sessions, starts, ends }) => {
    const days = sessions.map((session) => (session.time ? dateTime(session.date, session.time) : date(session.date)));
    return `${starts}–${ends}: ${days.join(", ")}`;
  },
  begins: (facts) =>
    facts.format === "single-event"
      ? `We meet on ${dateTime(facts.first, facts.starts)} (${inside(facts)}).`
      : `The first session is on ${dateTime(facts.first, facts.starts)} (${inside(facts)}).`,
  who: ({ organiser }) => `It is organised by ${organiser}.`,
  register: ({ closes }) => {
    if (closes === undefined) return "Come when it suits you. You need not register.";
    if ("on" in closes) return `Register by ${date(closes.on)}.`;
    return closes.daysBefore === 0
      ? "Register by the day of the session."
      : `Register at least ${closes.daysBefore === 1 ? "a day" : `${closes.daysBefore} days`} before the session.`;
  },
  join: (page) => `More information and registration: ${page}`,
  readMore: (page) => `More information: ${page}`,
  ask: (contact) => `Questions? Write to ${contact}.`,
  welcome: "You are warmly welcome!",
  link: ({ sentBy, daysBefore, askedFrom, contact, names, isOneSession }) => {
    const days = daysBefore === 1 ? "a day" : `${daysBefore} days`;
    const meeting = isOneSession ? "the meeting" : "each meeting";
    const before = daysBefore === 0 ? `on the day of ${meeting}` : `${days} before ${meeting}`;
    const when = daysBefore === undefined ? "when registration has closed" : before;
    const sender = names?.sentBy ?? roles[sentBy];
    const asked = names?.askedFrom ?? roles[askedFrom];
    const verb = sentBy === "facilitators" && names?.sentBy === undefined ? "send" : "sends";
    const sentence = `${sender} ${verb} the meeting link by e-mail ${when}.`;
    return `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)} If it has not come, ask ${asked}${contact === undefined ? "" : `: ${contact}`}.`;
  },
  inShort: {
    invitation: "Come and talk and listen!",
    when: ({ format, first, starts, sessions, isOngoing }) => {
      const begins = dateTime(first, starts);
      if (format === "single-event") return `${begins}.`;
      return isOngoing ? `From ${begins}.` : `${sessions.length} times, from ${begins}.`;
    },
  },
};

function inside({ venue, place }: PublicityFacts): string {
  if (venue === "online") return "online";
  const room = place ?? "the place is told later";
  return venue === "hybrid" ? `${room}, or online` : room;
}
