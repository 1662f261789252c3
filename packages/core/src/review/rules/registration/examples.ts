import { addDays } from "../../../kernel/index.js";
import type { Conditions } from "../../examples/conditions.js";
import { ruleExamples } from "../../examples/ruleExamples.js";
import { closingLate, openingLate } from "./latePeriods.js";

/** What each of these rules has to be, by the sources. */
export const registrationConditions: Conditions = {
  "registration/opens": {
    weight: "S",
    whom: "*",
    ours: "tolerance",
    says: [
      [
        ["late", "lateForEach"],
        "guide 5",
        "should",
        "Registration is opened about a month before the event or the group's beginning.",
      ],
    ],
  },
  "registration/closes": {
    weight: "S",
    whom: "*",
    ours: "bands",
    says: [
      [
        ["afterStart", "late", "early", "lateForEach", "earlyForEach"],
        "guide 5",
        "should",
        "Registration should close just under a week before a closed group, a couple of days before others, in time for the link.",
      ],
    ],
  },
  "registration/late-intake": {
    weight: "S",
    whom: "C",
    says: [
      [
        ["late"],
        "guide 5",
        "should",
        "Where the closed group is not full, registration goes on to its second session.",
      ],
    ],
  },
  "registration/cap": {
    weight: "S",
    whom: "C O",
    says: [
      [["over"], "guide 5", "should", "Two in three of the registered come, so that it pays to raise the cap."],
      [["over"], "guide 3", "should", "Twelve registrations at most can be taken for four to eight participants."],
    ],
  },
  "registration/cap-too-low": {
    weight: "S",
    whom: "C O",
    says: [
      [["few", "spare"], "guide 5", "should", "Two in three of the registered come, so that it pays to raise the cap."],
    ],
  },
  "registration/required-fields": {
    weight: "S",
    whom: "*",
    says: [
      [
        ["lacking"],
        "guide 5",
        "should",
        "The form asks name, e-mail address, wishes, and where one heard of the group.",
      ],
    ],
  },
  "registration/minimal-fields": {
    weight: "S",
    whom: "*",
    says: [
      [["beyond"], "guide 5", "should", "The form is short; age, gender and area can be asked as well."],
      [["beyond"], "law GDPR 5(1)(c)", "law", "Personal data are limited to what their purpose needs."],
    ],
  },
  "registration/forbidden-fields": {
    weight: "M L",
    whom: "*",
    ours: "what else",
    says: [
      [
        ["asked"],
        "law GDPR 9",
        "law",
        "Data on health are of a special kind and are not processed without grounds of their own.",
      ],
      [["asked"], "law GDPR 5(1)(c)", "law", "Personal data are limited to what their purpose needs."],
    ],
  },
  "registration/privacy-notice": {
    weight: "M L p",
    whom: "attached",
    says: [
      [["none"], "law GDPR 13", "law", "Whoever gives data about themselves is told what becomes of them."],
      [
        ["none"],
        "guide 5",
        "should",
        "The form leads to the organiser's privacy notice, which tells how data are kept.",
      ],
    ],
  },
  "registration/access": {
    weight: "M L p",
    whom: "*",
    says: [
      [
        ["none", "others"],
        "guide 5",
        "must",
        "Only those who lead or organise the group see the form; what it holds is confidential.",
      ],
      [
        ["none", "others"],
        "law GDPR 5(1)(f)",
        "law",
        "Personal data are kept from those who have no business with them.",
      ],
    ],
  },
  "registration/contact": {
    weight: "M p",
    whom: "*",
    says: [[["none"], "guide 5", "must", "It is important to tell how to reach the organiser with questions."]],
  },
  "registration/information-page": {
    weight: "S p",
    whom: "*",
    says: [
      [
        ["none", "noPage", "straightToForm"],
        "guide 5",
        "should",
        "Codes and links lead to the page that tells of the group, not straight to the form.",
      ],
    ],
  },
  "registration/who-sends-the-link": {
    weight: "S p",
    whom: "online",
    says: [
      [
        ["lacking"],
        "guide 5",
        "should",
        "People are told at registration who sends the link, when, and from whom to ask for it.",
      ],
      [
        ["beforeClosing", "beforeLateClosing", "beforeClosingOfEach"],
        "guide 5",
        "should",
        "The link is sent when registration has closed.",
      ],
    ],
  },
  "registration/confirmation": {
    weight: "I",
    whom: "*",
    ours: "that somebody sends it",
    says: [
      [
        ["notByItself", "none"],
        "guide 5",
        "must",
        "Microsoft Forms sends no confirmation. That somebody else should is not said.",
      ],
    ],
  },
  "registration/roles-agreed": {
    weight: "S p",
    whom: "*",
    says: [
      [
        ["lacking"],
        "guide 5",
        "should",
        "It is agreed who receives and keeps registrations, answers questions and sends links.",
      ],
      [["lacking"], "guide Liite 3", "must", "An association needs clear areas of responsibility."],
    ],
  },
  "registration/retention": {
    weight: "M p; S early",
    whom: "*",
    ours: "365 days",
    says: [
      [
        ["undecided", "late"],
        "law GDPR 5(1)(e)",
        "law",
        "Personal data are not kept for longer than their purpose needs.",
      ],
      [["undecided"], "guide 5", "should", "The privacy notice tells how data are kept; for how long is not said."],
    ],
  },
  "registration/consent-for-later-news": {
    weight: "M L",
    whom: "*",
    says: [
      [["toAll"], "law GDPR 6(1)(a)", "law", "What other grounds do not cover needs the person's consent."],
      [["toAll"], "guide 6", "must", "Those who registered earlier are told of coming groups with their permission."],
    ],
  },
};

export const registrationExamples = [
  ruleExamples({
    rule: "registration/opens",
    of: ["closed-group", "open-meetings", "single-event"],
    break: (plan) => ({ ...plan, registration: { ...plan.registration, ...openingLate(plan) } }),
  }),
  ruleExamples({
    rule: "registration/closes",
    of: ["closed-group", "open-meetings", "single-event"],
    // The link is sent on the day too, so that nobody is left without one.
    break: (plan) => ({
      ...plan,
      registration: {
        ...plan.registration,
        ...closingLate(plan),
        meetingLink: { ...plan.registration.meetingLink, daysBefore: 0 },
      },
    }),
  }),
  ruleExamples({
    rule: "registration/late-intake",
    of: ["closed-group"],
    break: (plan) => ({ ...plan, registration: { ...plan.registration, lateUntil: addDays(plan.schedule.start, 60) } }),
  }),
  ruleExamples({
    rule: "registration/cap",
    of: ["closed-group", "open-meetings", "local-group"],
    break: (plan) => ({ ...plan, registration: { ...plan.registration, cap: 13 } }),
  }),
  ruleExamples({
    rule: "registration/cap-too-low",
    of: ["closed-group", "open-meetings", "local-group"],
    break: (plan) => ({ ...plan, registration: { ...plan.registration, cap: 5 } }),
  }),
  ruleExamples({
    rule: "registration/required-fields",
    of: ["closed-group", "open-meetings", "single-event"],
    break: (plan) => ({ ...plan, registration: { ...plan.registration, fields: ["name", "email", "where-heard"] } }),
  }),
  ruleExamples({
    rule: "registration/minimal-fields",
    of: ["closed-group", "open-meetings", "single-event", "local-group"],
    break: (plan) => ({
      ...plan,
      registration: { ...plan.registration, fields: [...plan.registration.fields, "postal-address"] },
    }),
  }),
  ruleExamples({
    rule: "registration/forbidden-fields",
    of: ["closed-group", "open-meetings", "single-event", "local-group"],
    break: (plan) => ({
      ...plan,
      registration: { ...plan.registration, fields: [...plan.registration.fields, "diagnosis"] },
    }),
  }),
  ruleExamples({
    rule: "registration/privacy-notice",
    of: ["closed-group", "open-meetings", "single-event", "local-group"],
    break: (plan) => ({ ...plan, registration: { ...plan.registration, privacyNotice: undefined } }),
  }),
  ruleExamples({
    rule: "registration/access",
    of: ["closed-group", "open-meetings", "single-event", "local-group"],
    break: (plan) => ({ ...plan, registration: { ...plan.registration, access: ["facilitators", "others"] } }),
  }),
  ruleExamples({
    rule: "registration/contact",
    of: ["closed-group", "open-meetings", "single-event", "local-group"],
    break: (plan) => ({ ...plan, organiser: { ...plan.organiser, email: undefined } }),
  }),
  ruleExamples({
    rule: "registration/information-page",
    of: ["closed-group", "open-meetings", "single-event", "local-group"],
    break: (plan) => ({ ...plan, registration: { ...plan.registration, linksLeadTo: "form" } }),
  }),
  ruleExamples({
    rule: "registration/who-sends-the-link",
    of: ["closed-group", "open-meetings", "single-event"],
    break: (plan) => ({ ...plan, registration: { ...plan.registration, meetingLink: undefined } }),
  }),
  ruleExamples({
    rule: "registration/confirmation",
    of: ["closed-group", "open-meetings", "single-event", "local-group"],
    break: (plan) => ({ ...plan, registration: { ...plan.registration, confirmation: "none" } }),
  }),
  ruleExamples({
    rule: "registration/roles-agreed",
    of: ["closed-group", "open-meetings", "single-event", "local-group"],
    break: (plan) => ({ ...plan, registration: { ...plan.registration, receivedBy: undefined } }),
  }),
  ruleExamples({
    rule: "registration/retention",
    of: ["closed-group", "open-meetings", "single-event", "local-group"],
    break: (plan) => ({
      ...plan,
      registration: {
        ...plan.registration,
        keptUntil: plan.schedule.ongoing ? undefined : addDays(plan.schedule.start, 600),
      },
    }),
  }),
  ruleExamples({
    rule: "registration/consent-for-later-news",
    of: ["closed-group", "open-meetings", "single-event", "local-group"],
    break: (plan) => ({ ...plan, registration: { ...plan.registration, laterNews: "to-all" } }),
  }),
];
