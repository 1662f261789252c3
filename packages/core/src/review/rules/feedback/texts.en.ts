import { dateTexts } from "../../../dates/texts.en.js";
import type { TopicTexts } from "../../rule.js";
import { listed } from "../series/listed.js";
import type { Identity } from "./anonymous.js";
import type { feedbackRules } from "./index.js";
import type { Occasion } from "./partings.js";

const { date } = dateTexts;

/** What the rules about feedback say, in English. */
export const feedbackFindings: TopicTexts<typeof feedbackRules> = {
  "feedback/anonymous": {
    title: "Feedback is given without a name.",
    messages: {
      asked: ({ items }) =>
        `The survey asks for ${named(items)}. Without a name it is easier to answer honestly, also of what did not work. Leave out everything by which one could tell who answered.`,
    },
  },
  "feedback/when": {
    title: "People are asked right after the group, the event or the season is over.",
    messages: {
      early: ({ after, asked, last, by }) =>
        `Feedback is asked for on ${date(asked)}, but ${lastOf[after]} is only on ${date(last)}. It is easier to judge the whole when one has been through it. Ask on ${date(last)} at the earliest, and by ${date(by)}.`,
      late: ({ after, asked, last, by }) =>
        `Feedback is asked for only on ${date(asked)}, though ${lastOf[after]} is already on ${date(last)}. Right afterwards people still remember it well, and many answer. Ask by ${date(by)}.`,
    },
  },
  "feedback/goals": {
    title: "The group's goals are known, and feedback tells whether they were reached.",
    messages: {
      none: () =>
        "What should the group give to participants? When the goals are known, feedback shows whether they were reached. Agree on a few with the facilitators and add them to the plan.",
    },
  },
  "feedback/facilitators-too": {
    title: "Facilitators are asked for feedback too.",
    messages: {
      notAsked: () =>
        "Facilitators are not asked for feedback. They see much in the group that participants do not notice. Ask them too what went well and what could be different.",
      unsaid: () =>
        "Are facilitators asked for feedback too? They see much in the group that participants do not notice. Decide, and write the answer in the plan.",
    },
  },
  "feedback/who-collects": {
    title: "Somebody gathers the feedback.",
    messages: {
      nobody: () =>
        "The plan does not say yet who gathers the feedback. When somebody looks after it, every answer is kept and used. Agree on who it is and add the person to the plan.",
    },
  },
  "feedback/used": {
    title: "There is a day for going through the feedback with the organiser.",
    messages: {
      undated: () =>
        "When do you go through the feedback with the organiser? The answers then help you plan the next season. Agree on a day and add it to the plan.",
      early: ({ on, asked }) =>
        `You go through the feedback with the organiser on ${date(on)}, but ask for it only on ${date(asked)}. There are no answers yet by then. Choose a later day for going through it.`,
    },
  },
  "feedback/threshold": {
    title: "Results are told when there are so many answers that nobody is recognised.",
    messages: {
      low: ({ answers, least }) =>
        `Results of the survey are told as soon as the number of answers is ${answers}. Among so few, one can tell who answered what. Raise the number to ${least} or more.`,
      high: ({ answers, most }) =>
        `Results of the survey are told only when the number of answers is ${answers}. Many groups do not get so many, and then the feedback is not used. Lower the number to ${most} or less.`,
    },
  },
};

const identities: Readonly<Record<Identity, string>> = {
  name: "a name",
  email: "an e-mail address",
  phone: "a phone number",
  address: "a home address",
  birthday: "a birthday",
};

const lastOf: Readonly<Record<Occasion, string>> = {
  group: "the last session",
  event: "the event",
  season: "the season's last session",
};

function named(items: readonly Identity[]): string {
  return listed(
    items.map((item) => identities[item]),
    "and",
  );
}
