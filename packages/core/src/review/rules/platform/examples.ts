import { ruleExamples } from "../../examples/ruleExamples.js";
import { withSmallGroups } from "./withSmallGroups.js";

export const platformExamples = [
  ruleExamples({
    rule: "platform/free-limit",
    of: ["closed-group", "open-meetings", "single-event"],
    break: (plan) => ({ ...plan, platform: { ...plan.platform, licence: "teams-free" } }),
  }),
  ruleExamples({
    rule: "platform/participant-limit",
    of: ["single-event", "closed-group", "open-meetings"],
    break: (plan) => ({ ...plan, platform: { ...plan.platform, expectedPeople: 301 } }),
  }),
  ruleExamples({
    rule: "platform/same-domain",
    of: ["closed-group", "open-meetings", "single-event"],
    break: (plan) => {
      const { facilitators } = plan.people;
      const elsewhere = { ...facilitators[1], email: "example@elsewhere.test" };
      return { ...plan, people: { ...plan.people, facilitators: facilitators.with(1, elsewhere) } };
    },
  }),
  ruleExamples({
    rule: "platform/co-organisers",
    of: ["closed-group", "open-meetings", "single-event"],
    break: (plan) => ({ ...plan, platform: { ...plan.platform, coOrganisers: [] } }),
  }),
  ruleExamples({
    rule: "platform/breakout-needs-desktop",
    of: ["single-event", "closed-group", "open-meetings"],
    break: (plan) => withSmallGroups({ ...plan, platform: { ...plan.platform, licence: "nonprofit-basic" } }),
  }),
  ruleExamples({
    rule: "platform/lobby",
    of: ["closed-group", "open-meetings", "single-event"],
    break: (plan) => ({ ...plan, platform: { ...plan.platform, lobby: false } }),
  }),
  ruleExamples({
    rule: "platform/no-recording",
    of: ["closed-group", "open-meetings", "single-event", "local-group"],
    break: (plan) => ({ ...plan, platform: { ...plan.platform, recording: true } }),
  }),
];
