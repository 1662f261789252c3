import { dateTexts } from "../dates/texts.en.js";
import type { Meetings } from "./findings.js";
import { halfHours } from "./halfHours.js";
import { groupNames, listed, momentOf } from "./names.js";
import type { SeasonTexts } from "./texts.js";

const { date, dateTime, month } = dateTexts;

const and = (names: readonly string[]) => listed(names, " and ");
const named = (groups: Meetings["groups"]) => and(groupNames(groups));
const when = (runs: Meetings["runs"]) =>
  `${runs.length === 1 ? "It happens once" : `It happens ${runs.length} times`}: ${runs.map((run) => momentOf(run, dateTexts, " and ")).join("; ")}.`;
const sessionCount = (sessions: number) => (sessions === 1 ? "one session" : `${sessions} sessions`);

const courses = { basicCourse: "the basic course", orientation: "the orientation to facilitating online" };
const equipment = {
  computer: "a computer",
  camera: "a camera",
  microphone: "a microphone",
  headphones: "headphones",
  quietRoom: "a quiet room",
};

const access = {
  accessible: {
    lacking: "Not everyone can get in. Look for an accessible room, or ask whether the way in can be made easier.",
    unknown:
      "It is not known whether everyone can get in, in a wheelchair or with a walker too. Go and see, and write it down.",
  },
  hearingLoop: {
    lacking: "There is no hearing loop. Tell it beforehand, or borrow a portable one.",
    unknown: "It is not known whether there is a hearing loop. Ask those who keep the room, and write it down.",
  },
};

/** What is said of a season, in English. */
export const seasonTexts: SeasonTexts = {
  title: "The season at a glance",
  headings: {
    findings: "Worth a look",
    sessions: "Sessions",
    loads: "Who leads, and how much",
    suggestions: "Suggestions",
  },
  findings: {
    "people-twice": ({ people, groups, runs }) =>
      `${and(people.map(({ person }) => person.name))} ${people.length === 1 ? "has" : "have"} sessions that overlap, preparation and the talk afterwards counted: ${named(groups)}. ${when(runs)} Move one of them, or ask another facilitator to step in.`,
    "maybe-one-person": ({ person, groups, runs }) =>
      `${person.person.name} has sessions that overlap, and an address is missing in one of the plans. It may be the same person, or two of one name: ${named(groups)}. ${when(runs)} If it is one, move a session or ask another facilitator. If they are two, add the e-mail address of each.`,
    "room-twice": ({ room, groups, runs }) =>
      `One room is taken by two groups at once, ${room}: ${named(groups)}. ${when(runs)} Move one of the sessions, or find another room.`,
    "room-too-small": ({ room, group, seats, people }) =>
      `${room} holds ${seats === 1 ? "1 person" : `${seats} people`}, and with those who lead up to ${people} may come: ${and(groupNames([group]))}. Find a larger room, or offer fewer seats.`,
    "room-access": ({ room, groups, lacking, unknown }) =>
      `${room} (${named(groups)}): ${[
        ...lacking.map((each) => access[each].lacking),
        ...unknown.map((each) => access[each].unknown),
      ].join(" ")}`,
    "account-twice": ({ person, groups, runs }) =>
      `These groups have the same organiser in Teams, ${person.person.name}, and their sessions overlap: ${named(groups)}. ${when(runs)} Create the link of one with another facilitator's account, or move a session.`,
    "same-audience": ({ isEvening, groups, runs }) =>
      `There is more than one group for the same people on one ${isEvening ? "evening" : "day"}: ${named(groups)}. ${when(runs)} Move one to another day, so that people can come to all.`,
    "busy-weeks": ({ person, weeks, most }) =>
      `${person.person.name} leads too often: ${weeks.map(({ week, sessions }) => `${sessionCount(sessions)} in the week of ${date(week)}`).join("; ")}. At most ${most} in a week is good. Ask whether it is too much, or share it out.`,
    "too-few-facilitators": ({ group, facilitators, least, sessions }) =>
      `${group.publicName} (${group.organiser.name}): there ${facilitators === 1 ? "is 1 facilitator" : `are ${facilitators} facilitators`}, at least ${least} are needed. This concerns ${sessionCount(sessions.length)}. Ask somebody from your own association or another.`,
    "empty-month": ({ month: begins }) =>
      `No group meets in ${month(begins)}. Could an association hold an open meeting then?`,
  },
  noFindings: "Nothing overlaps, and nothing is missing.",
  overview: (groups, sessions, from, to) =>
    `${groups === 1 ? "One group" : `${groups} groups`}, ${sessionCount(sessions)}${from && to ? ` from ${date(from)} to ${date(to)}` : ""}.`,
  columns: {
    when: "When",
    group: "Group",
    organiser: "Organiser",
    theme: "Theme",
    facilitators: "Facilitators",
    person: "Facilitator",
    sessions: "Sessions",
    hours: "Hours",
    fullest: "Fullest week",
  },
  cancelled: "cancelled",
  postponed: "postponed",
  inWeek: (sessions, monday) => `${sessionCount(sessions)}, week of ${date(monday)}`,
  hours: (minutes) => `${halfHours(minutes)}`,
  reasons: {
    "same-audience": ({ sessions }) =>
      `Something else is held for the same people at the time: ${sessionCount(sessions)}.`,
    holiday: ({ sessions }) => `On a holiday: ${sessionCount(sessions)}.`,
    "unfit-hour": ({ sessions }) => `At an hour that does not suit everyone: ${sessionCount(sessions)}.`,
    "end-of-week": ({ sessions }) => `From Friday to Sunday: ${sessionCount(sessions)}.`,
    "missing-facilitators": ({ people }) =>
      people === 1 ? "One facilitator fewer than advised." : `${people} facilitators fewer than advised.`,
    "one-association": ({ association }) => `All supporters come from one association: ${association}.`,
    "no-basic-course": ({ person }) => `The basic course is not known of: ${person.person.name}.`,
    "no-orientation": ({ person }) => `The orientation to meetings online is not known of: ${person.person.name}.`,
    "busy-weeks": ({ person, weeks }) =>
      `${person.person.name} would lead too often in ${weeks === 1 ? "one week" : `${weeks} weeks`}.`,
    "other-sessions": ({ person, sessions }) =>
      `${person.person.name} leads in the season already: ${sessionCount(sessions)}.`,
  },
  suggested: (start, time, points) => `From ${dateTime(start, time)} (points against: ${points})`,
  team: "Facilitators",
  reserves: "Whom to ask next",
  noReasons: "Nothing speaks against it.",
  noSuggestions: "No place will do. Give a longer time with --from and --to, or ask for new facilitators.",
  substitutes: {
    title: (day, at, publicName) => `Who could step in: ${publicName}, ${dateTime(day, at)}`,
    candidates: "Ask these, the first first",
    others: "Not this time",
    none: "Nobody who is known can step in. Ask another association, or move the session.",
    reasons: {
      "said-free": () => "has said that the time suits",
      "nothing-said": () => "has not said which times suit",
      trained: ({ course }) => `has had ${courses[course]}`,
      "training-unknown": ({ course }) => `whether they have had ${courses[course]} is not known`,
      "training-ended": ({ course }) => `${courses[course]} is to be refreshed`,
      "same-group": () => "knows the group",
      sessions: ({ sessions }) =>
        sessions === 0 ? "leads nothing else in the season" : `leads in the season already: ${sessionCount(sessions)}`,
      "busy-week": () => "has enough to do that week already",
    },
    because: {
      away: () => "away",
      "other-times": () => "other times suit better",
      "leads-that-day": ({ publicName, time: at }) => `has a session that day: ${publicName}, ${dateTexts.time(at)}`,
      "not-trained": ({ course }) => `has not had ${courses[course]}`,
      equipment: ({ lacking }) => `lacks ${and(lacking.map((item) => equipment[item]))}`,
      "other-domain": () => "has an account elsewhere than those who run the meeting",
    },
    ready: "A message that is ready to send:",
    subject: "Subject",
    request: (facts) => ({
      subject: `Could you lead on ${dateTime(facts.date, facts.begins)}?`,
      paragraphs: [
        `Hello ${facts.name},`,
        "One of our facilitators cannot come, and we thought of you. Could you lead this session with the other facilitators?",
        [
          `${facts.publicName}, ${facts.organiser}`,
          `${dateTime(facts.date, facts.begins)}–${dateTexts.time(facts.ends)}`,
          ...(facts.isOnline ? ["Online"] : []),
          ...(facts.place === undefined ? [] : [facts.place]),
        ].join("\n"),
        `The facilitators gather at ${dateTexts.time(facts.gather)}, and talk it over afterwards until ${dateTexts.time(facts.leave)}.`,
        `Please tell us soon whether it suits you${facts.contact === undefined ? "" : `: ${facts.contact}`}. If not, that is quite all right; then we ask somebody else.`,
        "Thank you!",
      ],
    }),
  },
};
