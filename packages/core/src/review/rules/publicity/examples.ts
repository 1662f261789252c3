import { addDays } from "../../../kernel/index.js";
import { ruleExamples } from "../../examples/ruleExamples.js";

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
