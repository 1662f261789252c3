import { dateTexts } from "../../../dates/texts.en.js";
import { exerciseNames } from "../../../exercises/texts.en.js";
import type { LocalDate } from "../../../kernel/index.js";
import type { Stretch } from "../../../session/index.js";
import type { TopicTexts } from "../../rule.js";
import type { sessionRules } from "./index.js";

/** The date in brackets, when it is a matter of one session. */
const on = (dates: readonly LocalDate[]) =>
  dates.length === 1 ? dates.map((date) => ` (${dateTexts.date(date)})`).join("") : "";

const stretchNames: Readonly<Record<Stretch, string>> = {
  welcome: "words of welcome",
  theme: "talk about the theme",
  stories: "stories from life",
  conversation: "talk in small groups, or questions and answers",
  closing: "closing words",
};

const itemNames = { when: "when it was", theme: "the theme", participants: "how many came" } as const;

/** What the rules about what a session is made of say, in English. */
export const sessionFindings: TopicTexts<typeof sessionRules> = {
  "session/theme": {
    title: "Every session has a theme.",
    messages: {
      open: ({ date }) =>
        `The session on ${dateTexts.date(date)} has no theme yet. A theme makes it easier to come along, and easier to plan the session. Choose one, or note that the participants will.`,
    },
  },
  "session/distinct-themes": {
    title: "No theme comes twice.",
    messages: {
      again: ({ theme, date }) =>
        `The theme “${theme}” already belongs to the session on ${dateTexts.date(date)}. A new theme brings something new to the talk. Change one of the two, or make it more exact if the subject goes on.`,
    },
  },
  "session/segments-fill": {
    title: "The segments fill the session, and it ends on time.",
    messages: {
      over: ({ minutes, dates }) =>
        `In the timetable${on(dates)} the segments go on for ${minutes} min after the session should end. People trust that it ends on time. Shorten a segment, or make the session longer.`,
      short: ({ minutes, dates }) =>
        `In the timetable${on(dates)} the segments are over ${minutes} min before the session ends. When all of the time is planned, the end is not left empty. Lengthen a segment, or make the session shorter.`,
    },
  },
  "session/segments-overlap": {
    title: "No two segments overlap.",
    messages: {
      tooEarly: ({ minutes, dates }) =>
        `In the timetable${on(dates)} this segment begins ${minutes} min before an earlier one is over. A group can do one thing at a time. Let it begin later, or shorten the earlier segment.`,
    },
  },
  "session/required-segments": {
    title: "The timetable has all the segments that belong to the format.",
    messages: {
      lacking: ({ stretches, dates }) =>
        `Missing from the timetable${on(dates)}: ${stretches.map((each) => stretchNames[each]).join("; ")}. A familiar shape makes people feel safe and helps the talk begin. Add what is missing as a segment of its own, or to another one.`,
    },
  },
  "session/segment-order": {
    title: "The segments come in their familiar order.",
    messages: {
      group: ({ dates }) =>
        `In the timetable${on(dates)} the segments come in another order than usual. When the order is the same each time, people know what comes next. Put them like this: welcome and ground rules, round of introductions, theme, wishes, closing round.`,
      event: ({ dates }) =>
        `In the timetable${on(dates)} the segments come in another order than usual. The stories give the talk its ground, and the closing words gather what was heard. Put them like this: welcome, an expert if there is one, stories, questions or small groups, closing words.`,
    },
  },
  "session/ground-rules-read": {
    title: "The ground rules are read at the start of every session.",
    messages: {
      unread: ({ dates }) =>
        `In the timetable${on(dates)} the ground rules are not read. When people hear them each time, they can rely on them and speak of their own lives. Add the ground rules to the welcome.`,
    },
  },
  "session/confidentiality-first": {
    title: "Confidentiality is agreed at the first session.",
    messages: {
      notAgreed: ({ dates }) =>
        `In the first session's timetable${on(dates)} nothing is agreed about confidentiality. It is only safe to speak of one's own life when one knows that it stays in the group. Set aside a moment for it right at the start.`,
    },
  },
  "session/everyone-heard-at-start": {
    title: "At the start everyone gets to say something.",
    messages: {
      none: ({ dates }) =>
        `The timetable${on(dates)} has no round of introductions. Whoever has said something at the start finds it easier to speak later. Add a round of introductions before the theme.`,
    },
  },
  "session/everyone-heard-at-end": {
    title: "At the end everyone is heard.",
    messages: {
      none: ({ dates }) =>
        `The timetable${on(dates)} has no closing round. It lets everyone say how they feel as they leave, and gives the session a clear end. Add a closing round as the last thing.`,
    },
  },
  "session/rounds-long-enough": {
    title: "The rounds have time for everyone.",
    messages: {
      introductions: ({ minutes, people, advised, dates }) =>
        `The round of introductions${on(dates)} takes ${minutes} min, and there may be ${people} people. In a hurry the quiet ones easily go unheard. Give the round at least ${advised} min.`,
      "closing-round": ({ minutes, people, advised, dates }) =>
        `The closing round${on(dates)} takes ${minutes} min, and there may be ${people} people. In a hurry the quiet ones easily go unheard. Give the round at least ${advised} min.`,
    },
  },
  "session/exercise": {
    title: "An exercise that is named can be done where it is named.",
    messages: {
      unknown: ({ written, meant, dates }) =>
        `In the timetable${on(dates)} the exercise “${written}” is none of the library. ${meant === "" ? "All of them are shown by: piiri exercises." : `Did you mean ${meant}?`}`,
      short: ({ exercise, minutes, advised, people, dates }) =>
        `In the timetable${on(dates)} the exercise “${exerciseNames[exercise]}” has ${minutes} min. With ${people} people it takes about ${advised} min. Give it more time, or choose a shorter one.`,
      crowded: ({ exercise, people, most, dates }) =>
        `In the timetable${on(dates)} the exercise “${exerciseNames[exercise]}” is for ${most} people at most, and there may be ${people}. Do it in small groups, or choose another.`,
      place: ({ exercise, dates }) =>
        `In the timetable${on(dates)} the exercise “${exerciseNames[exercise]}” is done in one room. Online it does not work. Choose another.`,
    },
  },
  "session/break": {
    title: "The session has a break.",
    messages: {
      none: ({ advised, dates }) =>
        `The timetable${on(dates)} has no break. Sitting and listening for long is tiring. Add a break of at least ${advised} min.`,
      short: ({ minutes, advised, dates }) =>
        `The break${on(dates)} is only ${minutes} min. That is too short to get up, stretch and fetch a drink. Give it at least ${advised} min.`,
    },
  },
  "session/break-near-middle": {
    title: "The break is near the middle of the session.",
    messages: {
      far: ({ from, duration, dates }) =>
        `The break${on(dates)} begins after ${from} min, and the whole session takes ${duration} min. With the break in the middle neither half gets too long. Move it closer to the middle.`,
    },
  },
  "session/wishes": {
    title: "Participants are asked for their wishes for coming sessions.",
    messages: {
      notAsked: ({ dates }) =>
        `In the timetable${on(dates)} nobody asks for the participants' wishes. When you know their wishes, the coming sessions are easier to plan. Ask for them, for example just before the closing round.`,
    },
  },
  "session/preparation-before": {
    title: "The facilitators gather before the session.",
    messages: {
      short: ({ minutes, advised }) =>
        `The facilitators have ${minutes} min together before the session. That is little for going calmly through the programme, the material and who does what. Set aside at least ${advised} min to prepare.`,
    },
  },
  "session/admission-before": {
    title: "Participants are let in before the start.",
    messages: {
      short: ({ minutes, advised }) =>
        `Participants are let in ${minutes} min before the start. Many like to try their connection in peace, and a little chat lightens the mood. Let them in at least ${advised} min before the start.`,
    },
  },
  "session/reflection-after": {
    title: "The facilitators talk it over after the session.",
    messages: {
      none: ({ advised }) =>
        `By the plan, the facilitators do not talk it over after the session. A moment together helps you see what went well and leave heavy feelings behind. Set aside for example ${advised} min for it.`,
      short: ({ minutes, advised }) =>
        `The facilitators have ${minutes} min to talk it over after the session. A moment together helps you see what went well and leave heavy feelings behind. Set aside at least ${advised} min for it.`,
    },
  },
  "session/lead-for-each-segment": {
    title: "Each segment has someone to lead it.",
    messages: {
      unled: ({ count, dates }) =>
        `The timetable${on(dates)} still has segments that nobody leads: ${count}. When it is clear who does what, nobody is left alone and nothing is forgotten. Agree with the other facilitators who leads which segment.`,
    },
  },
  "session/technical-host": {
    title: "Someone minds the technology.",
    messages: {
      open: () =>
        "It is not decided yet who minds the technology. When one person lets people in and shares the screen, another can be there for the talk. Agree who minds the technology, and add them to the plan.",
    },
  },
  "session/summary-form": {
    title: "The summary form records at least when it was, the theme and how many came.",
    messages: {
      lacking: ({ items }) =>
        `Missing from the summary form: ${items.map((item) => itemNames[item]).join(", ")}. What is written down at once makes the report easy later, and nobody has to remember. Add what is missing.`,
    },
  },
  "session/participants-shape-later-themes": {
    title: "The later sessions leave room for the participants' own themes.",
    messages: {
      noRoom: () =>
        "All the themes of the later half are already chosen. A group feels like one's own when one may help to decide what it talks about. Leave at least one of the later themes for the participants to choose.",
    },
  },
  "session/acquaintance-sessions": {
    title: "The first sessions have time for getting to know each other.",
    messages: {
      none: ({ advised, dates }) =>
        `The timetable${on(dates)} has no time for getting to know each other. It is easier to talk among people one knows. Make time for it at the start of the group, in the first ${advised} sessions.`,
    },
  },
  "session/event-closing-survey": {
    title: "The feedback survey belongs to the closing words.",
    messages: {
      none: ({ dates }) =>
        `The timetable${on(dates)} has no feedback survey. At the end everyone is still there, and many have time to answer. Add the survey to the closing words.`,
    },
  },
};
