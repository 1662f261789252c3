import { addDays } from "../../../kernel/index.js";
import { commitments, toldToParticipants } from "../../../plan/index.js";
import { ruleExamples } from "../../examples/ruleExamples.js";

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
