import type { Conditions } from "../../examples/conditions.js";
import { ruleExamples } from "../../examples/ruleExamples.js";
import { withSmallGroups } from "./withSmallGroups.js";

/** What each of these rules has to be, by the sources. */
export const platformConditions: Conditions = {
  "platform/free-limit": {
    weight: "M",
    whom: "online",
    says: [[["over"], "guide 4", "must", "With the free version a meeting lasts sixty minutes at most."]],
  },
  "platform/participant-limit": {
    weight: "M",
    whom: "online",
    says: [[["over"], "guide 4", "must", "A nonprofit account holds three hundred participants in a meeting."]],
  },
  "platform/same-domain": {
    weight: "M",
    whom: "online",
    says: [[["other"], "guide 4", "must", "Co-organisers have to act under the same domain as the organiser."]],
  },
  "platform/co-organisers": {
    weight: "S",
    whom: "online",
    says: [[["leftOut"], "guide 4", "must", "Setting co-organisers is important in case the organiser cannot come."]],
  },
  "platform/breakout-needs-desktop": {
    weight: "M",
    whom: "online",
    says: [[["noDesktop"], "guide 4", "must", "Rooms for small groups are in the desktop app alone."]],
  },
  "platform/lobby": {
    weight: "S",
    whom: "online",
    says: [
      [["off"], "guide 3", "should", "Facilitators let participants in before the start."],
      [["off"], "guide 4", "should", "Co-organisers let participants in from the lobby."],
    ],
  },
  "platform/no-recording": { weight: "M L", whom: "*", ours: "from confidentiality" },
};

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
