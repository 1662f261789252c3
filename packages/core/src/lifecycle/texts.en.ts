import { dateTexts } from "../dates/texts.en.js";
import type { LifePhase } from "./lifePhase.js";
import type { LifeTexts } from "./texts.js";

const { date } = dateTexts;

const phases: Readonly<Record<LifePhase, string>> = {
  "starting-up": "starting up",
  beginning: "beginning",
  "getting-acquainted": "getting acquainted",
  "working-together": "working together",
  evaluating: "looking back and ending",
};

/** What is said of where a group stands in its life, in English. */
export const lifeTexts: LifeTexts = {
  title: "Where the group stands",
  noLife: "A single event has no phases. They are for a group that meets more than once.",
  standings: { ...phases, ended: "ended" },
  nowIn: {
    "starting-up": "The group is being started. Below you see what is still needed before the first session.",
    beginning: "The group has begun. What matters most now is that everyone feels welcome.",
    "getting-acquainted": "The group is getting to know each other. Now it agrees how it works and what it is for.",
    "working-together": "The group works together. Now everyone answers for how the group is doing.",
    evaluating: "The group looks back: what was good, and what does everyone take along?",
    ended: "The group has ended. Thanks to everyone who made it.",
  },
  since: (day) => `since ${date(day)}`,
  headings: {
    leaders: "Who leads",
    asks: "What is needed now",
    due: "What is still to be done",
    next: "What comes next",
    "good-to-know": "Good to know",
    sessions: "Sessions and phases",
    stages: "The group's way so far",
    phase: "Phase",
    from: "Began",
  },
  leaders: {
    initiator: "the initiator",
    "peer-facilitator": "the peer facilitator",
    facilitator: "the facilitator",
    professional: "a professional",
    "shared-lead": "the group together",
  },
  asked: {
    association: "The association",
    "background-organisation": "The organisation behind the group",
    initiator: "The initiator",
    facilitators: "The facilitators",
    group: "The whole group",
  },
  asks: {
    "answer-questions": "Answer six questions: who, why, for whom, where, what and how.",
    "choose-membership": "Decide whether one can join at any time, at agreed times or only at the start.",
    "find-facilitator": "Find a facilitator for the group, two rather than one.",
    "tell-the-facilitator":
      "Tell the facilitator how much time it takes, what belongs to it and what support there is.",
    "prepare-first-session":
      "See to the place or the link, tell of the group and plan the first session. Where you meet in person, coffee helps.",
    "welcome-each": "Receive everyone and help them get started.",
    "agree-on-confidentiality":
      "Agree on confidentiality at the very first session, so that everyone shows that they accept it.",
    "lead-more-at-first": "Lead more at first. Later the group takes more on itself.",
    "share-the-time": "See that everyone has time to speak.",
    "tell-as-much-as-you-like": "Tell as much of yourself as you like. It is enough to listen.",
    "stay-for-a-while": "Be there at the first sessions, until the facilitator and the group know each other.",
    "step-aside": "Leave the group to the facilitator and the participants when it was agreed.",
    "open-the-talk": "Open the talk, and then let it flow.",
    "make-ground-rules": "Make ground rules together and write them down.",
    "agree-on-goals": "Agree what you hope for from the group and how you work.",
    "share-the-tasks": "Share the tasks: who makes the coffee, who minds the time.",
    "answer-together": "Plan and hold the sessions together.",
    "raise-problems": "Speak early of what is difficult. Everyone may.",
    "keep-it-varied": "Vary what you do: talk, doing things together, visits.",
    "keep-the-times": "Begin, and above all end, when agreed.",
    "look-at-the-rules": "Look at the ground rules from time to time. Do they still fit?",
    "make-time-to-look-back": "Make time for the group to look back in peace.",
    "look-back": "Tell what was good and what could be better.",
    decide: "Decide together whether the group goes on or ends.",
    "plan-the-ending": "If the group ends, plan the last session so that everyone has a good memory of it.",
    "plan-the-last-session": "Plan the last session so that everyone has a good memory of it.",
    "keep-the-lead": "Keep the lead yourself, and leave room for what participants have lived through.",
    "seek-expert-knowledge": "Invite now and then somebody who knows the matter by profession.",
    "do-things-together": "Give most of the time to what you do together.",
    "leave-room-for-talk": "Give peace to talking and listening.",
    "pass-experience-on": "Tell what you have lived through to those who decide about services and support.",
  },
  lacks: {
    "first-session": "The group has not met yet.",
    confidentiality: "Confidentiality has not been agreed on yet. Write the day in the plan when it has.",
    acquaintance:
      "The group has not said itself yet that it has got acquainted. Ask how it feels. The number of sessions does not decide it.",
    "ground-rules": "Ground rules have not been agreed on together yet. Write the day in the plan when they have.",
    goals: "The group's goals have not been agreed on yet. Write the day in the plan when they have.",
    evaluation: "The group has not stopped yet to see how it is doing. Agree on a day for it.",
    decision: "The group has not decided yet whether it goes on. Write the decision in the plan.",
    "last-day": "The last day has not come yet.",
    "next-sessions": "The next phase begins at the sessions to come.",
  },
  comesNext: {
    beginning: "The group begins with the first session.",
    "getting-acquainted": "Then the group gets acquainted and agrees how it works.",
    "working-together": "Then the group works together.",
    evaluating: "Then the group looks back and decides how to go on.",
    ended: "Then the group ends, or goes on if it so decides.",
  },
  comesToEnd: { evaluating: "Then the group looks back together.", ended: "Then the group ends, as has been decided." },
  membership: {
    open: "The group is open: one can join at any time.",
    closed: "The group is closed: the same people meet from beginning to end.",
    replenished: "The group is replenished: newcomers join at agreed times.",
  },
  endsOn: (day) => `The group has decided to end on ${date(day)}. The last time there is room for goodbyes.`,
  newcomersOn: (day) => `Newcomers join next on ${date(day)}.`,
  rhythm: ({ now, first, later }) => {
    const beginning = `The first ${first.sessionsLeast}–${first.sessionsMost} times it is good to meet every ${first.weeks} weeks`;
    const after = `then every ${later.weeksLeast}–${later.weeks} weeks`;
    return `${beginning}, ${after}. ${now === "first" ? "Some of the first times are still to come." : "The first times have been held, so that meeting less often is enough."} The group itself decides on the rhythm.`;
  },
  initiator: (name, leavesOn, sessions) => {
    if (leavesOn !== undefined)
      return `${name} starts the group and is there until ${date(leavesOn)}. Then the group goes on with the facilitator.`;
    return sessions === undefined
      ? `${name} starts the group. Agree for how many sessions they are there.`
      : `${name} starts the group and is there for the first ${sessions} sessions.`;
  },
  gateway: (gateway) =>
    gateway.kind === "peer-event"
      ? `One can get to know the group at a peer event on ${date(gateway.on)}. For families one sets aside ${gateway.hours.least}–${gateway.hours.most} hours, and there is room for ${gateway.people.least}–${gateway.people.most} people. Give about ${gateway.talkMinutes} minutes to what people say the group is needed for. Keep the contact details of those who want to hear more, and agree on the next day.`
      : `One can get to know the group at an information evening on ${date(gateway.on)}. Invite professionals too, so that nobody is labelled by coming. Tell when and where the first session is and who leads it.`,
  gatewayLacks: {
    place: "The place of the sessions is not in the plan yet. Agree on it before the information evening.",
    facilitator: "The facilitator is not in the plan yet. Agree on who it is before the information evening.",
  },
  session: (number, phase) => `Session ${number}: ${phases[phase]}`,
};
