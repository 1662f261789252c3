import { addDays } from "../../../kernel/index.js";
import { ruleExamples } from "../../examples/ruleExamples.js";
import { closingLate, openingLate } from "./latePeriods.js";

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
