import { dateTexts } from "../../../dates/texts.en.js";
import type { Principle } from "../../../plan/index.js";
import type { TopicTexts } from "../../rule.js";
import { listed } from "../series/listed.js";
import type { CoveredTopic } from "./ground-rules-cover.js";
import type { ethicsRules } from "./index.js";

const { date } = dateTexts;

/** What the rules about ethics say, in English. */
export const ethicsFindings: TopicTexts<typeof ethicsRules> = {
  "ethics/ground-rules": {
    title: "The group has ground rules.",
    messages: {
      none: () =>
        "The plan has no ground rules for the group yet. Once they are agreed, everyone knows what to rely on. Add the usual ground rules to the plan, or those that you agree on with the group.",
      unmade: ({ advised }) =>
        `When does the group make its ground rules? They are made best together, once people know each other a little. Agree on a session for it, for example ${date(advised)}, and add the day to the plan.`,
    },
  },
  "ethics/ground-rules-together": {
    title: "A group that goes on makes its ground rules together, once it has met.",
    messages: {
      before: ({ agreed, starts, advised }) =>
        `By the plan the ground rules were agreed on ${date(agreed)}, but the group meets for the first time on ${date(starts)}. People keep best to what they have made themselves. Make the rules together when you know each other a little, for example on ${date(advised)}.`,
    },
  },
  "ethics/ground-rules-cover": {
    title: "Ground rules cover confidentiality, talking time, absences, phones, newcomers and evaluation.",
    messages: {
      lacks: ({ topics }) =>
        `The ground rules do not cover these yet: ${all(topics, topicNames)}. It is easier to agree beforehand than when something already chafes. Talk of them in the group and add them to the rules.`,
    },
  },
  "ethics/ground-rules-revisited": {
    title: "The group has agreed on a day on which it looks at its ground rules again.",
    messages: {
      undated: () =>
        "When does the group look at its ground rules again? A group changes over time, and its rules may change with it. Agree on a day with the group and add it to the plan.",
      undatedSince: ({ agreed, advised }) =>
        `The ground rules hold from ${date(agreed)} on. When does the group look at them again? A group changes over time, and its rules may change with it. Agree on a day with the group, for example ${date(advised)}.`,
      early: ({ agreed, next }) =>
        `The ground rules hold from ${date(agreed)} on, and the group looks at them again on ${date(next)}. Rules are easier to judge when people have lived with them. Agree on a later day.`,
    },
  },
  "ethics/newcomers-received": {
    title: "The group has agreed how it receives newcomers.",
    messages: {
      none: () =>
        "How does the group receive newcomers? It is easier to join people who already know each other when someone has thought of it beforehand. Agree for example on a round of introductions in which the newcomer speaks last, and write the way in the plan.",
    },
  },
  "ethics/nobody-made-to-speak": {
    title: "Participants are told that nobody has to speak.",
    messages: {
      untold: () =>
        "By the plan, participants are not told that nobody has to speak. Many dare to come when they know that they may also just listen. Add it to what participants are told.",
    },
  },
  "ethics/no-advice": {
    title: "Facilitators commit themselves to giving no advice on treatment.",
    messages: {
      leftOut: () =>
        "The promise to give no advice on treatment is not among the facilitators' commitments. What helps one person may harm another. Add it to the commitments, and agree with the facilitators that they point to professionals in questions of treatment.",
    },
  },
  "ethics/principles-known": {
    title: "Participants are told of the five principles that the group rests on.",
    messages: {
      untold: ({ principles }) =>
        `Not among what participants are told: ${all(principles, principleNames)}. Those who know the principles know how people meet each other here. Add what is lacking to what participants are told.`,
    },
  },
  "ethics/confidentiality-told": {
    title: "An event's participants are told of confidentiality.",
    messages: {
      untold: () =>
        "By the plan, the event's participants are not told of confidentiality. People ask and tell more freely when they know that nobody speaks of their lives elsewhere. Add confidentiality to what participants are told.",
    },
  },
};

const topicNames: Readonly<Record<CoveredTopic, string>> = {
  confidentiality: "confidentiality",
  "talking-time": "sharing the talking time",
  absences: "absences",
  phones: "phones",
  newcomers: "newcomers",
  evaluation: "evaluation",
};

const principleNames: Readonly<Record<Principle, string>> = {
  confidentiality: "confidentiality",
  reciprocity: "reciprocity",
  equality: "equality",
  respect: "respect",
  "self-determination": "self-determination",
};

function all<Id extends string>(ids: readonly Id[], names: Readonly<Record<Id, string>>): string {
  return listed(
    ids.map((id) => names[id]),
    "and",
  );
}
