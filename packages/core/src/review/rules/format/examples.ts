import { addDays } from "../../../kernel/index.js";
import { guideProfile } from "../../../profile/index.js";
import type { Conditions } from "../../examples/conditions.js";
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

/** What each of these rules has to be, by the sources. */
export const formatConditions: Conditions = {
  "format/session-count": {
    weight: "S",
    whom: "C",
    says: [[["other"], "guide 3", "should", "The closed group meets six times."]],
  },
  "format/session-length": {
    weight: "S; I",
    whom: "C O E online; C O in person",
    ours: "bounds",
    says: [
      [
        ["short", "long"],
        "guide 3",
        "should",
        "Sessions last an hour and a half to two hours; the closed group's two.",
      ],
      [["short", "long"], "handbook 4.5", "example", "For practical reasons groups often meet for a couple of hours."],
    ],
  },
  "format/session-interval": {
    weight: "S",
    whom: "C; O",
    says: [
      [
        ["often", "seldom"],
        "guide 3",
        "should",
        "The closed group meets every two weeks, open meetings are held every two, three or four weeks.",
      ],
    ],
  },
  "format/facilitator-count": {
    weight: "S p",
    whom: "C; O; E, but no standing local group",
    says: [
      [
        ["few", "fewer", "many"],
        "guide 3",
        "should",
        "Two lead a closed group; three or four lead open meetings or an event.",
      ],
      [
        ["few", "many"],
        "guide 2",
        "should",
        "Two or three supporters leading an online group together are recommended.",
      ],
    ],
  },
  "format/two-facilitators-at-least": {
    weight: "M p online, S p in person",
    whom: "*",
    says: [
      [["few"], "guide Liite 3", "must", "An association needs at least two trained supporters for an online group."],
      [["few"], "guide 2", "should", "Two or three supporters leading together are recommended."],
      [
        ["few"],
        "handbook 4.4",
        "should",
        "Two facilitators are well founded and useful, above all where a peer leads.",
      ],
    ],
  },
  "format/coordinator": {
    weight: "M p",
    whom: "E",
    says: [[["none"], "guide 3", "must", "An event requires somebody who coordinates it."]],
  },
  "format/supporters-from-several-associations": {
    weight: "I",
    whom: "E",
    says: [[["one"], "guide 3", "should", "An event is held by supporters from different associations."]],
  },
  "format/no-expert-presentation": {
    weight: "S",
    whom: "C O online",
    says: [
      [
        ["expert"],
        "guide 3",
        "should",
        "Closed groups and open meetings online have no experts' talks; guests may present the associations.",
      ],
    ],
  },
  "format/stories-first": {
    weight: "S",
    whom: "E",
    ours: "measure",
    says: [[["shorter"], "guide 3", "should", "The main weight of an event lies on the supporters' stories."]],
  },
  "format/preparation-time": {
    weight: "S",
    whom: "E",
    ours: "tolerance",
    says: [[["late"], "guide 3", "must", "An event requires careful preparation for about two months."]],
  },
  "format/one-theme": {
    weight: "S p",
    whom: "E",
    says: [
      [["none", "several"], "guide 3", "should", "Each event has a theme, and the stories are told in relation to it."],
    ],
  },
};

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
