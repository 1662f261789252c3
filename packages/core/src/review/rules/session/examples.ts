import { heldSessions, laterHalf, readsGroundRules } from "../../../group/index.js";
import { type LocalTime, minutesOfDay } from "../../../kernel/index.js";
import type { Conditions } from "../../examples/conditions.js";
import { ruleExamples } from "../../examples/ruleExamples.js";
import { changedSession, groupOf, indexOf, shortened, swapped, withAgenda, withoutPart } from "./statedAgenda.js";

/** What each of these rules has to be, by the sources. */
export const sessionConditions: Conditions = {
  "session/theme": {
    weight: "S p; I p",
    whom: "*; standing local group",
    says: [
      [["open"], "guide 3", "should", "Meetings with themes interest people more than meetings about everything."],
      [["open"], "handbook 6.4", "may", "Themes are one means to keep talk from turning to what is gloomy."],
    ],
  },
  "session/distinct-themes": {
    weight: "I",
    whom: "C O",
    says: [[["again"], "guide 3", "should", "Meetings are held on different themes."]],
  },
  "session/segments-fill": {
    weight: "M; S",
    whom: "over; short",
    ours: "short",
    says: [
      [
        ["over"],
        "handbook 4.5",
        "must",
        "It is the facilitator's task that meetings begin, and above all end, when agreed.",
      ],
    ],
  },
  "session/segments-overlap": { weight: "M", whom: "*", ours: "all of it" },
  "session/required-segments": {
    weight: "S",
    whom: "*",
    says: [
      [["lacking"], "guide 3", "should", "All formats have a clear structure that returns from time to time."],
      [
        ["lacking"],
        "handbook 4.5",
        "should",
        "A meeting is well made of three parts: tuning in, the theme or what is done, and the close.",
      ],
    ],
  },
  "session/segment-order": {
    weight: "S",
    whom: "*",
    says: [
      [["group", "event"], "guide 3", "should", "The parts of a meeting and of an event are listed in their order."],
      [["group"], "handbook 4.5", "should", "Tuning in comes first, then the theme or what is done, then the close."],
    ],
  },
  "session/ground-rules-read": {
    weight: "M L",
    whom: "C O online",
    says: [
      [["unread"], "guide 3", "should", "Facilitators read the rules aloud at the start of a meeting online."],
      [
        ["unread"],
        "guide Liite 3",
        "must",
        "As a criterion of quality: people commit themselves to the ground rules at the start of meetings.",
      ],
    ],
  },
  "session/confidentiality-first": {
    weight: "M L",
    whom: "C O",
    says: [
      [
        ["notAgreed"],
        "handbook 4.4",
        "must",
        "It is important to agree on secrecy in the very first meeting; it is the group's first rule.",
      ],
    ],
  },
  "session/everyone-heard-at-start": {
    weight: "S",
    whom: "C O",
    says: [
      [["none"], "guide 3", "should", "A round at the start takes everyone along and lets everyone be heard."],
      [["none"], "handbook 4.5", "should", "Meetings begin with tuning in, for example a word from each."],
    ],
  },
  "session/everyone-heard-at-end": {
    weight: "S",
    whom: "C O",
    says: [
      [
        ["none"],
        "guide 3",
        "should",
        "A closing round lets everyone be heard once more and gives the meeting its end.",
      ],
      [["none"], "handbook 4.5", "should", "A small round at the end is good, in which each is heard and seen."],
    ],
  },
  "session/rounds-long-enough": { weight: "I", whom: "C O", ours: "all of it" },
  "session/exercise": { weight: "S", whom: "*", ours: "all of it" },
  "session/break": {
    weight: "S; I; I",
    whom: "C O online; C O in person; E",
    ours: "in person and at an event",
    says: [
      [
        ["none", "short"],
        "guide 3",
        "should",
        "There is a break of ten minutes; an event's sample programme has one of five.",
      ],
    ],
  },
  "session/break-near-middle": {
    weight: "S; I",
    whom: "C O online; in person, with an end",
    ours: "share",
    says: [[["far"], "guide 3", "should", "The break comes at a fitting moment about halfway."]],
  },
  "session/wishes": {
    weight: "S",
    whom: "C O online",
    says: [[["notAsked"], "guide 3", "should", "Participants are asked what they wish for coming meetings."]],
  },
  "session/preparation-before": {
    weight: "S",
    whom: "C O online",
    says: [[["short"], "guide 3", "should", "Facilitators meet online thirty minutes before the start."]],
  },
  "session/admission-before": {
    weight: "S",
    whom: "C O online",
    says: [[["short"], "guide 3", "should", "Participants are let in a quarter of an hour before the start."]],
  },
  "session/reflection-after": {
    weight: "S; I",
    whom: "C O online: none; short",
    says: [
      [["none"], "guide 3", "should", "Facilitators talk the meeting over in confidence afterwards."],
      [["short"], "guide 3", "example", "In the sample timetable they have a quarter of an hour for it."],
    ],
  },
  "session/lead-for-each-segment": {
    weight: "I p",
    whom: "*",
    says: [
      [["unled"], "guide 3", "should", "The timetable helps facilitators to share out the tasks."],
      [["unled"], "guide 4", "should", "It is agreed who leads which part of the talk."],
      [["unled"], "handbook 4.4", "should", "It is good to talk of how tasks are shared."],
    ],
  },
  "session/technical-host": {
    weight: "I p; S p",
    whom: "C O online; E online",
    says: [
      [["open"], "guide 2", "may", "One of the facilitators can concentrate on the technology."],
      [["open"], "guide 3", "should", "In an event the coordinator answers for the technology."],
    ],
  },
  "session/summary-form": {
    weight: "S; I",
    whom: "C O online; C O in person, attached",
    says: [
      [["lacking"], "guide 3", "should", "At least when it was, the theme and how many came are written down."],
      [
        ["lacking"],
        "handbook 9",
        "may",
        "Organisations often need figures and reports to plan and to convince those who pay.",
      ],
    ],
  },
  "session/participants-shape-later-themes": {
    weight: "I",
    whom: "C",
    says: [
      [
        ["noRoom"],
        "guide 3",
        "should",
        "Participants influence what the closed group deals with, above all in its later half.",
      ],
    ],
  },
  "session/acquaintance-sessions": {
    weight: "S",
    whom: "ongoing, C",
    ours: "two",
    says: [
      [
        ["none"],
        "handbook 4.4",
        "should",
        "At least the first three meetings do well to have time for getting acquainted.",
      ],
    ],
  },
  "session/event-closing-survey": {
    weight: "I",
    whom: "E",
    says: [[["none"], "guide 3", "example", "The sample programme of an event ends with closing words and a survey."]],
  },
};

export const sessionExamples = [
  /** An event without a theme is told of by `format/one-theme`. */
  ruleExamples({
    rule: "session/theme",
    of: ["open-meetings", "closed-group", "local-group"],
    break: (plan) => {
      const key = heldSessions(groupOf(plan))[0]?.key ?? "";
      const { theme: _, themeBy: __, ...others } = plan.sessions?.[key] ?? {};
      return { ...plan, sessions: { ...plan.sessions, [key]: others } };
    },
  }),
  ruleExamples({
    rule: "session/distinct-themes",
    of: ["open-meetings", "closed-group", "local-group"],
    break: (plan) => {
      const [first, second] = heldSessions(groupOf(plan));
      if (first === undefined || second === undefined) return plan;
      const theme = first.theme ?? "Everyday life";
      return changedSession(changedSession(plan, first.key, { theme }), second.key, { theme });
    },
  }),
  ruleExamples({
    rule: "session/segments-fill",
    of: ["closed-group", "open-meetings", "single-event", "local-group"],
    break: (plan) =>
      withAgenda(plan, (agenda) =>
        agenda.map((segment, index) =>
          index === agenda.length - 1 ? { ...segment, minutes: segment.minutes + 5 } : segment,
        ),
      ),
  }),
  /** The last segment begins five minutes too early and still ends on time. */
  ruleExamples({
    rule: "session/segments-overlap",
    of: ["closed-group", "open-meetings", "single-event", "local-group"],
    break: (plan) =>
      withAgenda(plan, (agenda, { group, session }) =>
        agenda.map((segment, index) => {
          if (index < agenda.length - 1) return segment;
          const minutes = segment.minutes + 5;
          return { ...segment, minutes, at: later(session.local.time, group.schedule.duration - minutes) };
        }),
      ),
  }),
  ruleExamples({
    rule: "session/required-segments",
    of: ["single-event", "closed-group", "open-meetings", "local-group"],
    break: (plan) => withAgenda(plan, (agenda) => withoutPart(agenda, "welcome")),
  }),
  /** A group comes to the theme before the round of introductions, an event to the questions before the stories. */
  ruleExamples({
    rule: "session/segment-order",
    of: ["closed-group", "open-meetings", "single-event", "local-group"],
    break: (plan) =>
      withAgenda(plan, (agenda, { group }) =>
        group.format === "single-event"
          ? swapped(agenda, indexOf(agenda, "stories"), indexOf(agenda, "questions"))
          : swapped(agenda, indexOf(agenda, "introductions"), indexOf(agenda, "theme")),
      ),
  }),
  /** A standing group has agreed on its rules by the second meeting. */
  ruleExamples({
    rule: "session/ground-rules-read",
    of: ["closed-group", "open-meetings"],
    break: (plan) => {
      const agreed = { ...plan, groundRules: { agreedOn: plan.schedule.start, ...plan.groundRules } };
      const group = groupOf(agreed);
      return withAgenda(
        agreed,
        (agenda) => withoutPart(agenda, "ground-rules"),
        (sessions) => sessions.find((session) => readsGroundRules(group, session)),
      );
    },
  }),
  ruleExamples({
    rule: "session/confidentiality-first",
    of: ["closed-group", "open-meetings", "local-group"],
    break: (plan) => withAgenda(plan, (agenda) => withoutPart(agenda, "confidentiality")),
  }),
  ruleExamples({
    rule: "session/everyone-heard-at-start",
    of: ["closed-group", "open-meetings", "local-group"],
    break: (plan) => withAgenda(plan, (agenda) => withoutPart(agenda, "introductions")),
  }),
  ruleExamples({
    rule: "session/everyone-heard-at-end",
    of: ["closed-group", "open-meetings", "local-group"],
    break: (plan) => withAgenda(plan, (agenda) => withoutPart(agenda, "closing-round")),
  }),
  /** One minute for all of them. */
  ruleExamples({
    rule: "session/rounds-long-enough",
    of: ["closed-group", "open-meetings", "local-group"],
    break: (plan) => withAgenda(plan, (agenda) => shortened(agenda, indexOf(agenda, "introductions"), 1)),
  }),
  /** A letter is missing in the exercise's name. */
  ruleExamples({
    rule: "session/exercise",
    of: ["closed-group", "open-meetings", "single-event", "local-group"],
    break: (plan) =>
      withAgenda(plan, ([first, ...others]) =>
        first === undefined ? others : [{ ...first, exercise: "settling-n" }, ...others],
      ),
  }),
  /** Too short for a group and for an event. */
  ruleExamples({
    rule: "session/break",
    of: ["closed-group", "open-meetings", "single-event", "local-group"],
    break: (plan) => withAgenda(plan, (agenda) => shortened(agenda, indexOf(agenda, "break"), 3)),
  }),
  /** The break comes only after the second half of the theme. */
  ruleExamples({
    rule: "session/break-near-middle",
    of: ["closed-group", "open-meetings"],
    break: (plan) =>
      withAgenda(plan, (agenda) => {
        const pause = indexOf(agenda, "break");
        return swapped(agenda, pause, pause + 1);
      }),
  }),
  ruleExamples({
    rule: "session/wishes",
    of: ["closed-group", "open-meetings"],
    break: (plan) => withAgenda(plan, (agenda) => withoutPart(agenda, "wishes")),
  }),
  ruleExamples({
    rule: "session/preparation-before",
    of: ["closed-group", "open-meetings"],
    break: (plan) => ({ ...plan, facilitation: { ...plan.facilitation, preparation: 20 } }),
  }),
  ruleExamples({
    rule: "session/admission-before",
    of: ["closed-group", "open-meetings"],
    break: (plan) => ({ ...plan, facilitation: { ...plan.facilitation, admission: 5 } }),
  }),
  ruleExamples({
    rule: "session/reflection-after",
    of: ["closed-group", "open-meetings"],
    break: (plan) => ({ ...plan, facilitation: { ...plan.facilitation, reflection: 0 } }),
  }),
  /** Nobody leads the first segment yet. */
  ruleExamples({
    rule: "session/lead-for-each-segment",
    of: ["closed-group", "open-meetings", "single-event", "local-group"],
    break: (plan) =>
      withAgenda(plan, ([first, ...others]) => {
        if (first === undefined) return others;
        const { lead: _, ...unled } = first;
        return [unled, ...others];
      }),
  }),
  ruleExamples({
    rule: "session/technical-host",
    of: ["single-event", "closed-group", "open-meetings"],
    break: (plan) => {
      const { technicalHost: _, ...people } = plan.people ?? {};
      return { ...plan, people };
    },
  }),
  ruleExamples({
    rule: "session/summary-form",
    of: ["closed-group", "open-meetings", "local-group"],
    break: (plan) => ({ ...plan, facilitation: { ...plan.facilitation, summaryForm: ["when", "theme"] } }),
  }),
  ruleExamples({
    rule: "session/participants-shape-later-themes",
    of: ["closed-group"],
    break: (plan) =>
      laterHalf(groupOf(plan)).reduce(
        (changed, { key, number, theme = `Theme ${number}` }) =>
          changedSession(changed, key, { theme, themeBy: "facilitators" }),
        plan,
      ),
  }),
  ruleExamples({
    rule: "session/acquaintance-sessions",
    of: ["local-group", "closed-group"],
    break: (plan) => withAgenda(plan, (agenda) => withoutPart(agenda, "acquaintance")),
  }),
  ruleExamples({
    rule: "session/event-closing-survey",
    of: ["single-event"],
    break: (plan) => withAgenda(plan, (agenda) => withoutPart(agenda, "survey")),
  }),
];

function later(time: LocalTime, minutes: number): string {
  return new Date((minutesOfDay(time) + minutes) * 60_000).toISOString().slice(11, 16);
}
