import { addDays } from "../../../kernel/index.js";
import { commitments, toldToParticipants } from "../../../plan/index.js";
import type { Conditions } from "../../examples/conditions.js";
import { ruleExamples } from "../../examples/ruleExamples.js";

/** What each of these rules has to be, by the sources. */
export const ethicsConditions: Conditions = {
  "ethics/ground-rules": {
    weight: "M p; S p",
    whom: "C O online; ongoing, in person",
    ours: "when",
    says: [
      [
        ["none"],
        "guide Liite 3",
        "must",
        "As a criterion of quality: people commit themselves to the ground rules at the start of meetings.",
      ],
      [["none"], "guide 3", "should", "Shared ground rules make it safe to tell of oneself."],
      [
        ["none", "unmade"],
        "handbook 4.4",
        "should",
        "After a few meetings the group agrees on its ground rules together.",
      ],
    ],
  },
  "ethics/ground-rules-together": {
    weight: "S",
    whom: "ongoing",
    says: [
      [
        ["before"],
        "handbook 4.4",
        "should",
        "Talk of ground rules is opened after a few meetings; who makes rules keeps them.",
      ],
      [["before"], "handbook 6.4", "should", "Ground rules are worth making with the whole group."],
    ],
  },
  "ethics/ground-rules-cover": {
    weight: "I",
    whom: "C O",
    says: [
      [
        ["lacks"],
        "handbook 4.4",
        "example",
        "Among what may be agreed on are absences, talking time, phones, newcomers and evaluation.",
      ],
    ],
  },
  "ethics/ground-rules-revisited": {
    weight: "I p",
    whom: "ongoing",
    ours: "when",
    says: [
      [
        ["undated", "undatedSince"],
        "handbook 4.5",
        "should",
        "It is good to look at the ground rules again from time to time.",
      ],
    ],
  },
  "ethics/newcomers-received": {
    weight: "S p",
    whom: "ongoing, open or replenished",
    says: [[["none"], "handbook 6.4", "should", "An open group does well to think of how newcomers are received."]],
  },
  "ethics/nobody-made-to-speak": {
    weight: "S L",
    whom: "C O",
    says: [
      [["untold"], "guide 3", "should", "Nobody is made to speak."],
      [["untold"], "handbook 6.4", "should", "In a group that works all get to speak, and one may be silent too."],
    ],
  },
  "ethics/no-advice": {
    weight: "M L",
    whom: "*",
    says: [
      [["leftOut"], "guide 2", "must", "Supporters give no advice on treatment, medicine or exercise."],
      [["leftOut"], "handbook 4.5", "must", "A peer who leads does not act as an expert without the training for it."],
    ],
  },
  "ethics/principles-known": {
    weight: "S",
    whom: "*",
    says: [
      [["untold"], "handbook 4.5", "should", "Five ethical principles of peer relations are worth opening in talk."],
    ],
  },
  "ethics/confidentiality-told": { weight: "S", whom: "E", ours: "all of it" },
};

export const ethicsExamples = [
  ruleExamples({
    rule: "ethics/ground-rules",
    of: ["closed-group", "open-meetings", "local-group"],
    break: (plan) => ({ ...plan, groundRules: undefined }),
  }),
  ruleExamples({
    rule: "ethics/ground-rules-together",
    of: ["local-group"],
    break: (plan) => ({ ...plan, groundRules: { ...plan.groundRules, agreedOn: addDays(plan.schedule.start, -30) } }),
  }),
  ruleExamples({
    rule: "ethics/ground-rules-cover",
    of: ["closed-group", "open-meetings", "local-group"],
    break: (plan) => ({
      ...plan,
      groundRules: { ...plan.groundRules, topics: ["confidentiality", "talking-time", "phones", "newcomers"] },
    }),
  }),
  ruleExamples({
    rule: "ethics/ground-rules-revisited",
    of: ["local-group"],
    break: (plan) => ({ ...plan, groundRules: { ...plan.groundRules, nextLookOn: undefined } }),
  }),
  ruleExamples({
    rule: "ethics/newcomers-received",
    of: ["local-group"],
    break: (plan) => ({ ...plan, ethics: { ...plan.ethics, newcomers: undefined } }),
  }),
  ruleExamples({
    rule: "ethics/nobody-made-to-speak",
    of: ["closed-group", "open-meetings", "local-group"],
    break: (plan) => ({
      ...plan,
      ethics: { ...plan.ethics, told: toldToParticipants.filter((each) => each !== "nobody-made-to-speak") },
    }),
  }),
  ruleExamples({
    rule: "ethics/no-advice",
    of: ["closed-group", "open-meetings", "single-event", "local-group"],
    break: (plan) => ({
      ...plan,
      ethics: { ...plan.ethics, commitments: commitments.filter((each) => each !== "no-advice") },
    }),
  }),
  ruleExamples({
    rule: "ethics/principles-known",
    of: ["closed-group", "open-meetings", "single-event", "local-group"],
    break: (plan) => ({
      ...plan,
      ethics: { ...plan.ethics, told: toldToParticipants.filter((each) => each !== "equality" && each !== "respect") },
    }),
  }),
  ruleExamples({
    rule: "ethics/confidentiality-told",
    of: ["single-event"],
    break: (plan) => ({
      ...plan,
      ethics: { ...plan.ethics, told: toldToParticipants.filter((each) => each !== "confidentiality") },
    }),
  }),
];
