import { addDays } from "../../../kernel/index.js";
import type { Conditions } from "../../examples/conditions.js";
import { ruleExamples } from "../../examples/ruleExamples.js";

/** What each of these rules has to be, by the sources. */
export const publicityConditions: Conditions = {
  "publicity/starts": {
    weight: "S",
    whom: "C O E, but no standing local group",
    ours: "tolerance",
    says: [
      [["late"], "guide 6", "should", "A closed group or an event is told of from about a month before on."],
      [["late"], "guide Liite 3", "should", "Open meetings are told of from about three weeks before the first on."],
    ],
  },
  "publicity/all-season": {
    weight: "S",
    whom: "O",
    says: [[["endsEarly"], "guide 6", "must", "Open meetings have to be told of all through the season."]],
  },
  "publicity/several-channels": {
    weight: "S p",
    whom: "*",
    ours: "two",
    says: [
      [["none", "few"], "guide 6", "must", "Groups have to be told of in as many ways as possible."],
      [
        ["none", "few"],
        "handbook 4.3",
        "should",
        "The further one wants to reach, the more ways pay; to members alone a letter is enough.",
      ],
    ],
  },
  "publicity/electronic": {
    weight: "I",
    whom: "online",
    ours: "measure",
    says: [
      [["few"], "guide 6", "should", "Participants of online groups find them mainly through electronic channels."],
      [["few"], "guide Liite 3", "should", "Publicity does well to put its weight on electronic channels."],
    ],
  },
  "publicity/beyond-members": {
    weight: "I p",
    whom: "online, association's own",
    says: [
      [
        ["membersOnly", "unsaid"],
        "guide 6",
        "should",
        "It pays to tell others than members too, who may find the association.",
      ],
      [
        ["membersOnly", "unsaid"],
        "guide 1",
        "should",
        "It pays to offer peer support openly to those who are not members.",
      ],
    ],
  },
  "publicity/material": {
    weight: "S p",
    whom: "*",
    says: [
      [
        ["none", "lacks"],
        "guide 6",
        "should",
        "A leaflet tells the purpose, what, where and when, who, invites, and leads on by link and code.",
      ],
    ],
  },
  "publicity/paid-post": {
    weight: "I",
    whom: "*",
    says: [
      [
        ["short", "cheap", "dear"],
        "guide 6",
        "example",
        "A post is seen more when about 40–50 euros are paid for a week at least.",
      ],
    ],
  },
  "publicity/who-does": {
    weight: "S p",
    whom: "*",
    says: [
      [["nobody"], "guide Liite 3", "should", "It is agreed who makes the material, who tells of the group and where."],
    ],
  },
};

export const publicityExamples = [
  ruleExamples({
    rule: "publicity/starts",
    of: ["closed-group", "open-meetings", "single-event"],
    break: (plan) => ({ ...plan, publicity: { ...plan.publicity, starts: addDays(plan.schedule.start, -10) } }),
  }),
  ruleExamples({
    rule: "publicity/all-season",
    of: ["open-meetings", "local-group"],
    break: (plan) => ({ ...plan, publicity: { ...plan.publicity, ends: plan.schedule.start } }),
  }),
  ruleExamples({
    rule: "publicity/several-channels",
    of: ["closed-group", "open-meetings", "single-event", "local-group"],
    break: (plan) => ({ ...plan, publicity: { ...plan.publicity, channels: ["web-page"] } }),
  }),
  ruleExamples({
    rule: "publicity/electronic",
    of: ["closed-group", "open-meetings", "single-event"],
    break: (plan) => ({ ...plan, publicity: { ...plan.publicity, channels: ["web-page", "notice-board", "leaflet"] } }),
  }),
  ruleExamples({
    rule: "publicity/beyond-members",
    of: ["closed-group", "open-meetings", "single-event"],
    break: (plan) => ({ ...plan, publicity: { ...plan.publicity, beyondMembers: false } }),
  }),
  ruleExamples({
    rule: "publicity/material",
    of: ["closed-group", "open-meetings", "single-event", "local-group"],
    break: (plan) => ({
      ...plan,
      publicity: { ...plan.publicity, material: ["what", "where", "when", "who", "invitation"] },
    }),
  }),
  ruleExamples({
    rule: "publicity/paid-post",
    of: ["closed-group", "open-meetings", "single-event", "local-group"],
    break: (plan) => ({ ...plan, publicity: { ...plan.publicity, paidPost: { days: 3, euros: 20 } } }),
  }),
  ruleExamples({
    rule: "publicity/who-does",
    of: ["closed-group", "open-meetings", "single-event", "local-group"],
    break: (plan) => ({ ...plan, publicity: { ...plan.publicity, madeBy: undefined, sentBy: undefined } }),
  }),
];
