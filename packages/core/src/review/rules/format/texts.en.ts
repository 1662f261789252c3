import { dateTexts } from "../../../dates/texts.en.js";
import type { LocalDate } from "../../../kernel/index.js";
import type { TopicTexts } from "../../rule.js";
import type { formatRules } from "./index.js";
import { span } from "./span.js";

/** The date in brackets, when it is a matter of one session. */
const on = (dates: readonly LocalDate[]) =>
  dates.length === 1 ? dates.map((date) => ` (${dateTexts.date(date)})`).join("") : "";

const every = (weeks: number) => (weeks === 1 ? "every week" : `every ${weeks} weeks`);
const pause = (least: number, most: number) => (most === 1 ? "a week" : `${span(least, most)} weeks`);
const people = (count: number, areSupporters: boolean) =>
  `${count} ${areSupporters ? "peer supporter" : "facilitator"}${count === 1 ? "" : "s"}`;

/** What the rules about the delivery format say, in English. */
export const formatFindings: TopicTexts<typeof formatRules> = {
  "format/session-count": {
    title: "A closed group meets six times.",
    messages: {
      other: ({ count, advised }) =>
        `The plan has ${count} sessions. A closed group usually needs ${advised} to get acquainted, go deeper and part well. Make it ${advised}, unless your group has its own reason.`,
    },
  },
  "format/session-length": {
    title: "A session lasts an hour and a half to two hours.",
    messages: {
      short: ({ minutes, least, most }) =>
        `A session lasts ${minutes} minutes now. That is too little for everyone to speak in peace. Set aside ${span(least, most)} minutes.`,
      long: ({ minutes, least, most }) =>
        `A session lasts ${minutes} minutes now. Sitting and listening for so long is tiring. Set aside ${span(least, most)} minutes and leave the rest for next time.`,
    },
  },
  "format/session-interval": {
    title: "A closed group meets every two weeks; open meetings are held every 2–4 weeks.",
    messages: {
      often: ({ weeks, least, most }) =>
        `Sessions are held ${every(weeks)} now. For many people, facilitators too, that is hard to keep up. Leave ${pause(least, most)} between sessions.`,
      seldom: ({ weeks, least, most }) =>
        `Sessions are held ${every(weeks)} now. After a long pause it is hard to go on from where you were, and some people drop out. Leave ${pause(least, most)} between sessions.`,
    },
  },
  "format/facilitator-count": {
    title: "There is a good number of facilitators: 2 in a closed group, else 3–4.",
    messages: {
      few: ({ count, dates, advised, most, areSupporters }) =>
        `The plan has ${people(count, areSupporters)}${on(dates)}, and ${span(advised, most)} is a good number. With more of you, the work is shared and more kinds of experience are heard. Ask someone else to join you.`,
      fewer: ({ count, dates, advised, most, areSupporters }) =>
        `The plan has ${people(count, areSupporters)}${on(dates)}. That will do, but ${span(advised, most)} is better still: the work is shared, and someone can be away at times. Ask whether anyone else would join you.`,
      many: ({ count, dates, most, areSupporters }) =>
        `The plan has ${people(count, areSupporters)}${on(dates)}, and ${most} is plenty. When there are many of them, participants have less room to speak. Agree among you who takes part this time.`,
    },
  },
  "format/two-facilitators-at-least": {
    title: "There are always at least two facilitators.",
    messages: {
      few: ({ count, dates, least }) =>
        `${count === 0 ? "No facilitators are named yet" : `The plan has ${people(count, false)} now`}${on(dates)}. Leading alone is heavy, and nobody can take over if something comes up. Find facilitators so that there are at least ${least}.`,
    },
  },
  "format/coordinator": {
    title: "An event has a coordinator.",
    messages: {
      none: () =>
        "The event has no coordinator yet. A coordinator keeps things together and minds the technology, so that peer supporters can keep their minds on their stories. Agree on who coordinates and add the name to the plan.",
    },
  },
  "format/supporters-from-several-associations": {
    title: "The peer supporters of an event come from different associations.",
    messages: {
      one: ({ association }) =>
        `All peer supporters come from the same association: ${association}. Different associations bring different experience and share the work. Ask a peer supporter from another association too.`,
    },
  },
  "format/no-expert-presentation": {
    title: "A group's sessions have no expert's talk.",
    messages: {
      expert: ({ dates }) =>
        `There is an expert's talk in the ${dates.length === 1 ? "session" : "sessions"}${on(dates)}. A group's strength is its participants' own experience, and a talk takes time from it. Move the talk to a single event and give the time to conversation.`,
    },
  },
  "format/stories-first": {
    title: "Peer supporters' stories have the most time in an event.",
    messages: {
      shorter: ({ minutes, longest }) =>
        `The stories have ${minutes} minutes and something else has ${longest}. People come above all to hear how others have managed. Give the stories the most time.`,
    },
  },
  "format/preparation-time": {
    title: "An event is prepared for about two months.",
    messages: {
      late: ({ starts, event, advised }) =>
        `Preparation begins on ${dateTexts.date(starts)} and the event is on ${dateTexts.date(event)}. Making the programme, asking speakers and rehearsing the stories take time, and haste is tiring. Begin already on ${dateTexts.date(advised)}, or hold the event later.`,
    },
  },
  "format/one-theme": {
    title: "An event has one theme.",
    messages: {
      none: () =>
        "The event has no theme yet. A theme tells people whether the event is for them, and the stories are chosen by it. Choose one theme.",
      several: ({ first, other }) =>
        `The event has more than one theme: “${first}” and “${other}”. Around one theme it becomes a whole. Choose one, or hold another event for the other.`,
    },
  },
};
