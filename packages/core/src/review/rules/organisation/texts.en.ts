import { dateTexts } from "../../../dates/texts.en.js";
import type { TopicTexts } from "../../rule.js";
import type { organisationRules } from "./index.js";

const { date } = dateTexts;

/** What the rules about the association's year say, in English. */
export const organisationFindings: TopicTexts<typeof organisationRules> = {
  "organisation/action-plan": {
    title: "The group is in the association's action plan.",
    messages: {
      none: () =>
        "Is the group in the association's action plan? When the association has counted on it in good time, there are money and people for it. Ask the association and add the action plan's year.",
      otherYear: ({ year, starts }) =>
        `The group is in the action plan for ${year} and begins on ${date(starts)}. The association has counted on it when it is in the plan for the same year or the year before. Check the year with the association.`,
    },
  },
  "organisation/approved": {
    title: "The association has approved the plan and its costs.",
    messages: {
      none: () =>
        "Has the association approved the plan and its costs? Once it has decided, you can tell people of the group with an easy mind. Ask for a decision and add its date to the plan.",
      late: ({ approved, starts }) =>
        `The association approves the plan only on ${date(approved)}, but the group begins already on ${date(starts)}. Without a decision the costs may be left to you. Ask for a decision before the first session.`,
    },
  },
  "organisation/season-planned-early": {
    title: "Planning of a season begins a couple of months before.",
    messages: {
      late: ({ planning, starts, advised }) =>
        `Planning begins on ${date(planning)} and the first session is on ${date(starts)}. Agreeing with facilitators, telling people and taking registrations need time. Begin to plan already on ${date(advised)}, or begin to meet later.`,
    },
  },
  "organisation/example-address": {
    title: "A published plan has no example addresses.",
    messages: {
      example: ({ address }) =>
        `The address ${address} is only an example. It leads to nobody, so people cannot reach you. Put your own address in its place.`,
    },
  },
};
