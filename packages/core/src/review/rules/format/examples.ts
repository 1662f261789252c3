import { addDays } from "../../../kernel/index.js";
import { guideProfile } from "../../../profile/index.js";
import { datedAnew } from "../../examples/datedAnew.js";
import { type LoosePlan, ruleExamples } from "../../examples/ruleExamples.js";
import { indexOf, type StatedAgenda, withAgenda } from "../session/statedAgenda.js";

const conversations = new Set<string>(["questions", "small-groups"]);

/** Half of the stories' time goes to the conversation. */
function withShortStories(agenda: StatedAgenda): StatedAgenda {
  const stories = indexOf(agenda, "stories");
  const conversation = agenda.findIndex(({ parts }) => parts.some((part) => conversations.has(part)));
  const given = Math.floor((agenda[stories]?.minutes ?? 0) / 2);
  return agenda.map((segment, at) => {
    if (at === stories) return { ...segment, minutes: segment.minutes - given };
    return at === conversation ? { ...segment, minutes: segment.minutes + given } : segment;
  });
}

export const formatExamples = [
  ruleExamples({
    rule: "format/session-count",
    of: ["closed-group"],
    break: (plan) => datedAnew(plan, { count: 5 }),
  }),
  ruleExamples({
    rule: "format/session-length",
    of: ["closed-group", "open-meetings", "single-event", "local-group"],
    break: (plan) => ({ ...plan, schedule: { ...plan.schedule, duration: 85 } }),
  }),
  ruleExamples({
    rule: "format/session-interval",
    of: ["closed-group", "open-meetings"],
    break: (plan) => (plan["format"] === "closed-group" ? weekly(plan) : seldom(plan)),
  }),
  ruleExamples({
    rule: "format/facilitator-count",
    of: ["closed-group", "open-meetings", "single-event"],
    break: (plan) => withFacilitators(plan, mostOf(plan) + 1),
  }),
  ruleExamples({
    rule: "format/two-facilitators-at-least",
    of: ["closed-group", "open-meetings", "single-event", "local-group"],
    break: withOneFacilitator,
  }),
  ruleExamples({
    rule: "format/coordinator",
    of: ["single-event"],
    break: (plan) => ({
      ...plan,
      people: { ...plan.people, coordinator: undefined, technicalHost: plan.people.facilitators[0].id },
    }),
  }),
  ruleExamples({
    rule: "format/supporters-from-several-associations",
    of: ["single-event"],
    break: (plan) => {
      const [first] = plan.people.facilitators;
      const facilitators = plan.people.facilitators.map((one: object) => ({ ...one, association: first.association }));
      return { ...plan, people: { ...plan.people, facilitators } };
    },
  }),
  /** An expert speaks of the theme. */
  ruleExamples({
    rule: "format/no-expert-presentation",
    of: ["closed-group", "open-meetings"],
    break: (plan) =>
      withAgenda(plan, (agenda) => {
        const theme = indexOf(agenda, "theme");
        return agenda.map((segment, at) =>
          at === theme ? { ...segment, parts: [...segment.parts, "expert"] } : segment,
        );
      }),
  }),
  ruleExamples({
    rule: "format/stories-first",
    of: ["single-event"],
    break: (plan) => withAgenda(plan, withShortStories),
  }),
  ruleExamples({
    rule: "format/preparation-time",
    of: ["single-event"],
    break: (plan) => ({
      ...plan,
      organisation: { ...plan.organisation, preparationStarts: addDays(plan.schedule.start, -20) },
    }),
  }),
  ruleExamples({
    rule: "format/one-theme",
    of: ["single-event"],
    break: (plan) => ({ ...plan, sessions: { ...plan.sessions, s1: { ...plan.sessions?.s1, theme: undefined } } }),
  }),
];

/** Weeks with a holiday are passed over, so that the new dates are no reason to find fault. */
function weekly(plan: LoosePlan): LoosePlan {
  return datedAnew(plan, { rhythm: [{ kind: "weekly", interval: 1 }], holidays: "skip" });
}

/** Every third of the dates that there were, all of them good ones. */
function seldom(plan: LoosePlan): LoosePlan {
  const [phase = { kind: "weekly", interval: 2 }] = plan.schedule.rhythm ?? [];
  return datedAnew(plan, { rhythm: [{ ...phase, interval: 3 * phase.interval }] });
}

function mostOf(plan: LoosePlan): number {
  return guideProfile.formats[plan["format"] as keyof typeof guideProfile.formats].facilitatorsMost.value;
}

function withFacilitators(plan: LoosePlan, count: number): LoosePlan {
  const [first, ...others] = plan.people.facilitators;
  const more = Array.from({ length: count - others.length - 1 }, (_, index) => ({
    ...first,
    id: `another-${index + 1}`,
    name: `Another example ${index + 1}`,
  }));
  return { ...plan, people: { ...plan.people, facilitators: [first, ...others, ...more] } };
}

/** The one who is left has the others' tasks too. */
function withOneFacilitator(plan: LoosePlan): LoosePlan {
  const [only] = plan.people.facilitators;
  return {
    ...plan,
    people: { ...plan.people, facilitators: [only], technicalHost: only.id },
    ...(plan.platform && { platform: { ...plan.platform, organiser: only.id, coOrganisers: [] } }),
  };
}
